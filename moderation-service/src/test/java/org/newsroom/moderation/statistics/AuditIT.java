package org.newsroom.moderation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.review.EditorsTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

/** What editors do is found again, whatever happened on the way. */
@EditorsTest
class AuditIT {

  private static final String APPROVE = "{\"verdict\":\"APPROVED\"}";
  private static final String UNDO = "{\"verdict\":\"HELD\",\"revise\":true}";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired MongoDatabase database;
  private ModerationFixture moderation;
  private String article;

  @BeforeEach
  void openArticle() {
    moderation = new ModerationFixture(kafka, articles, port);
    article = moderation.openArticle("EDITORS");
  }

  @Test
  void recordsEachActOnce() {
    String id = hold();
    moderation.decide("editor", id, "\"1\"", APPROVE).expectStatus().isOk();
    moderation.decide("editor", id, "\"2\"", UNDO).expectStatus().isOk();

    assertThat(actions("articleId=" + article)).containsExactly("UNDONE", "DECIDED");
    assertThat(actions("articleId=" + article + "&action=UNDONE")).containsExactly("UNDONE");
    assertThat(actions("articleId=" + article + "&by=nobody")).isEmpty();
    assertThat(stored(id).containsKey("unrecorded")).isFalse();
  }

  @Test
  void goesByTheTimeOfAnAct() {
    String id = hold();
    moderation.decide("editor", id, "\"1\"", APPROVE).expectStatus().isOk();
    Instant later = Instant.now().plusSeconds(60);
    Instant earlier = Instant.now().minusSeconds(3600);

    assertThat(actions("articleId=" + article + "&from=" + later)).isEmpty();
    assertThat(actions("articleId=" + article + "&to=" + earlier)).isEmpty();
    assertThat(actions("articleId=" + article + "&from=" + earlier + "&to=" + later)).hasSize(1);
    JsonNode figures = moderation.get("editor", "/v1/statistics?from=" + earlier + "&to=" + later);
    assertThat(figures.get("decided").asLong()).isPositive();
    assertThat(
            moderation
                .get("editor", "/v1/statistics?from=2020-01-01T00:00:00Z&to=2020-02-01T00:00:00Z")
                .get("decided")
                .asLong())
        .isZero();
  }

  @Test
  void recordsWhatAnInstanceLeftWhenItDied() {
    String id = hold();
    moderation.decide("editor", id, "\"1\"", APPROVE).expectStatus().isOk();
    Document entry = database.getCollection("decisions").find(Filters.eq("commentId", id)).first();
    database.getCollection("decisions").deleteOne(Filters.eq("commentId", id));
    database
        .getCollection("cases")
        .updateOne(Filters.eq("_id", id), Updates.push("unrecorded", entry));

    await().until(() -> actions("articleId=" + article), List.of("DECIDED")::equals);
    await().until(() -> !stored(id).containsKey("unrecorded"));
  }

  @Test
  void isReadPageByPageAndAsATable() {
    String id = hold();
    moderation.decide("editor", id, "\"1\"", APPROVE).expectStatus().isOk();
    moderation.decide("editor", id, "\"2\"", UNDO).expectStatus().isOk();

    JsonNode first = audit("limit=1&articleId=" + article);
    JsonNode second =
        audit("limit=1&articleId=" + article + "&cursor=" + first.get("next").asString());

    assertThat(first.get("items").get(0).get("action").asString()).isEqualTo("UNDONE");
    assertThat(second.get("items").get(0).get("action").asString()).isEqualTo("DECIDED");
    assertThat(table("/v1/decisions?articleId=" + article).lines()).hasSize(3);
    assertThat(table("/v1/statistics/transparency")).startsWith("measure,of,count");
  }

  @Test
  void findsWhatIsDecidedByWhomeverItWas() {
    String open = moderation.openArticle("AUTOMATIC");
    String byRules = moderation.submit(open, "Magnificent!");
    moderation.awaitVerdict(byRules, 1);
    String byEditor = hold();
    moderation.decide("editor", byEditor, "\"1\"", APPROVE).expectStatus().isOk();

    assertThat(decided("by=RULES&verdict=APPROVED&articleId=" + open)).containsExactly(byRules);
    assertThat(decided("articleId=" + article)).containsExactly(byEditor);
    assertThat(decided("articleId=" + article + "&q=MAGNIFICENT")).containsExactly(byEditor);
    assertThat(decided("articleId=" + article + "&decidedBy=colleague")).isEmpty();
  }

  private List<String> decided(String query) {
    return moderation
        .get("editor", "/v1/reviews?state=DECIDED&" + query)
        .get("items")
        .valueStream()
        .map(item -> item.get("commentId").asString())
        .toList();
  }

  private List<String> actions(String query) {
    return audit(query)
        .get("items")
        .valueStream()
        .map(item -> item.get("action").asString())
        .toList();
  }

  private JsonNode audit(String query) {
    return moderation.get("senior", "/v1/decisions?" + query);
  }

  private String table(String path) {
    return moderation
        .as("senior")
        .get()
        .uri(path)
        .header("Accept", "text/csv")
        .exchange()
        .expectStatus()
        .isOk()
        .returnResult(String.class)
        .getResponseBody();
  }

  private Document stored(String id) {
    Document found = database.getCollection("cases").find(Filters.eq("_id", id)).first();
    assertThat(found).isNotNull();
    return found;
  }

  private String hold() {
    String id = moderation.submit(article, "Magnificent!");
    moderation.awaitVerdict(id, 1);
    return id;
  }
}
