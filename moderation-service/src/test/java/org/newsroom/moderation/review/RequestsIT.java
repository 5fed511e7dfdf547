package org.newsroom.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.EventConsumerContract;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Readers correct, withdraw, report and appeal; articles are withdrawn. */
@EditorsTest
class RequestsIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String APPROVE = "{\"verdict\":\"APPROVED\"}";
  private static final String REJECT = "{\"verdict\":\"REJECTED\",\"reason\":\"TASTE\"}";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired Cases cases;
  private ModerationFixture moderation;

  @BeforeEach
  void connect() {
    moderation = new ModerationFixture(kafka, articles, port);
  }

  @Test
  void takesAWithdrawnCommentOutOfTheQueue() {
    String article = moderation.openArticle("EDITORS");
    String id = submit(article);

    moderation.send("comments.withdrawn.v1", id, withdrawal(id));

    await().until(() -> cases.find(id).orElseThrow().isWithdrawn());
    assertThat(idsOf("pending", article)).isEmpty();
    moderation
        .decide("editor", id, "\"1\"", APPROVE)
        .expectStatus()
        .isEqualTo(409)
        .expectBody(String.class)
        .value(problem -> assertThat(problem).contains("comment-withdrawn"));
    assertThat(moderation.verdicts(id)).hasSize(1);
  }

  @Test
  void announcesNothingOfWhatWasWithdrawnBeforeItCame() {
    String article = moderation.openArticle("AUTOMATIC");
    String id = ModerationFixture.anyId();
    String mark = submit(article);
    moderation.send("comments.withdrawn.v1", id, withdrawal(id));
    moderation.send("comments.withdrawn.v1", mark, withdrawal(mark));
    await().until(() -> cases.find(mark).orElseThrow().isWithdrawn());

    moderation.send(
        "comments.submitted.v1", id, ModerationFixture.submission(id, article, "Magnificent!"));
    submit(article);

    assertThat(cases.find(id).orElseThrow().isWithdrawn()).isTrue();
    assertThat(moderation.records(id)).isEmpty();
  }

  @Test
  void showsAHeldCorrectionBesideThePublishedText() {
    String article = moderation.openArticle("AUTOMATIC");
    String id = submit(article);

    moderation.send("comments.submitted.v1", id, correction(id, article, "You are a stupid fool"));

    JsonNode verdict = moderation.awaitVerdict(id, 2);
    assertThat(verdict.get("cause").asString()).isEqualTo("CORRECTION");
    assertThat(verdict.get("revision").asInt()).isEqualTo(2);
    assertThat(verdict.get("verdict").asString()).isEqualTo("HELD");
    assertThat(idsOf("pending", article)).containsExactly(id);
    JsonNode review = moderation.get("editor", "/v1/reviews/" + id);
    assertThat(review.get("waitsFor").asString()).isEqualTo("CORRECTION");
    assertThat(review.get("text").asString()).isEqualTo("You are a stupid fool");
    assertThat(review.get("standing").get("text").asString()).isEqualTo("Magnificent!");
    moderation.decide("editor", id, "\"1\"", REJECT).expectStatus().isEqualTo(412);
    moderation.decide("editor", id, "\"2\"", REJECT).expectStatus().isOk();
    moderation.awaitVerdict(id, 3);
    assertThat(moderation.get("editor", "/v1/reviews/" + id).get("text").asString())
        .isEqualTo("Magnificent!");
    assertContract(id);
  }

  @Test
  void answersAllReportsByOneDecision() {
    String article = moderation.openArticle("AUTOMATIC");
    String first = submit(article);
    String second = submit(article);
    report(first, "insult");
    await().until(() -> idsOf("reported", article), List.of(first)::equals);
    report(second, "insult");
    report(second, "illegal");
    await().until(() -> idsOf("reported", article), List.of(second, first)::equals);

    JsonNode next =
        ModerationFixture.body(
            moderation
                .as("editor")
                .post()
                .uri("/v1/reviews/next?queue=reported&articleId=" + article)
                .exchange()
                .expectStatus()
                .isOk());
    assertThat(next.get("commentId").asString()).isEqualTo(second);
    assertThat(next.get("reports").get("count").asInt()).isEqualTo(2);
    moderation.decide("editor", second, "\"1\"", REJECT).expectStatus().isOk();

    JsonNode ruling = moderation.awaitVerdict(second, 2);
    assertThat(ruling.get("cause").asString()).isEqualTo("REPORT");
    assertThat(ruling.get("answers")).hasSize(2);
    assertContract(second);
    assertThat(idsOf("reported", article)).containsExactly(first);
  }

  @Test
  void answersAnAppeal() {
    String article = moderation.openArticle("AUTOMATIC");
    String id = submit(article);
    moderation.decide("editor", id, "\"1\"", REJECT).expectStatus().isOk();
    moderation.send("comments.appealed.v1", id, appeal(id));
    await().until(() -> idsOf("appeals", article), List.of(id)::equals);

    JsonNode review = moderation.get("editor", "/v1/reviews/" + id);
    assertThat(review.get("appeal").get("against").get("reason").asString()).isEqualTo("TASTE");
    moderation
        .decide("editor", id, "\"" + review.get("revision").asLong() + "\"", APPROVE)
        .expectStatus()
        .isOk();

    assertThat(moderation.awaitVerdict(id, 3).get("cause").asString()).isEqualTo("APPEAL");
    assertContract(id);
    assertThat(idsOf("appeals", article)).isEmpty();
  }

  @Test
  void dropsWhatWaitsUnderAWithdrawnArticleAndWhatComesLater() {
    String article = moderation.openArticle("EDITORS");
    String id = submit(article);

    moderation.send("articles.v1", article, withdrawnArticle(article));

    JsonNode ruling = moderation.awaitVerdict(id, 2);
    assertThat(ruling.get("reason").asString()).isEqualTo("ARTICLE_WITHDRAWN");
    assertContract(id);
    String late = submit(article);
    assertThat(moderation.verdicts(late).get(0).get("verdict").asString()).isEqualTo("REJECTED");
  }

  @Test
  void judgesUnderTheNewArticleWhatNamesAFormerId() {
    String former = moderation.openArticle("AUTOMATIC");
    String moved = "article-" + ModerationFixture.anyId();
    ObjectNode event = Contracts.exampleJson("articles.v1", "moved");
    event.put("articleId", moved).put("moderationMode", "EDITORS");
    event.putArray("formerIds").add(former);
    moderation.send("articles.v1", moved, JSON.writeValueAsBytes(event));
    await()
        .until(
            () -> articles.find(List.of(former)).get(former),
            known -> known != null && known.articleId().equals(moved));

    String id = submit(former);

    assertThat(cases.find(id).orElseThrow().ruling().verdict()).isEqualTo(Verdict.HELD);
    assertThat(idsOf("pending", moved)).containsExactly(id);
  }

  private String submit(String article) {
    String id = moderation.submit(article, "Magnificent!");
    moderation.awaitVerdict(id, 1);
    return id;
  }

  private void report(String id, String example) {
    moderation.send("comments.reported.v1", id, reported(id, example));
  }

  private void assertContract(String id) {
    moderation
        .records(id)
        .forEach(record -> Contracts.assertValid("comments.moderated.v1", record.value()));
  }

  private List<String> idsOf(String queue, String article) {
    return moderation
        .get("editor", "/v1/reviews?queue=" + queue + "&articleId=" + article)
        .get("items")
        .valueStream()
        .map(item -> item.get("commentId").asString())
        .toList();
  }

  private static byte[] withdrawal(String id) {
    return about(id, Contracts.exampleJson("comments.withdrawn.v1", "comment"));
  }

  private static byte[] appeal(String id) {
    return about(id, Contracts.exampleJson("comments.appealed.v1", "with-words"));
  }

  private static byte[] reported(String id, String example) {
    return about(id, Contracts.exampleJson("comments.reported.v1", example));
  }

  private static byte[] about(String id, ObjectNode event) {
    return JSON.writeValueAsBytes(event.put("commentId", id));
  }

  private static byte[] correction(String id, String article, String text) {
    ObjectNode event = Contracts.exampleJson("comments.submitted.v1", "correction");
    event.put("articleId", article).put("text", text).put("threadId", id);
    return about(id, event);
  }

  private static byte[] withdrawnArticle(String article) {
    ObjectNode event = Contracts.exampleJson("articles.v1", "withdrawn");
    return JSON.writeValueAsBytes(event.put("articleId", article));
  }

  private Case approved(String id) {
    return StoredCases.withId(cases, id, Verdict.APPROVED);
  }

  @Nested
  class OfWithdrawals extends EventConsumerContract {

    OfWithdrawals() {
      super("comments.withdrawn.v1");
    }

    @Override
    protected void prepare(String key) {
      approved(key);
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(withdrawal(key));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(cases.find(key).orElseThrow().isWithdrawn()).isTrue();
    }
  }

  @Nested
  class OfReports extends EventConsumerContract {

    OfReports() {
      super("comments.reported.v1");
    }

    @Override
    protected void prepare(String key) {
      approved(key);
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(reported(key, "insult"), reported(key, "illegal"));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(cases.find(key).orElseThrow().aftermath().reports().count()).isEqualTo(2);
    }
  }

  @Nested
  class OfAppeals extends EventConsumerContract {

    OfAppeals() {
      super("comments.appealed.v1");
    }

    @Override
    protected void prepare(String key) {
      StoredCases.withId(cases, key, Verdict.REJECTED);
    }

    @Override
    protected List<byte[]> history(String key) {
      ObjectNode event = Contracts.exampleJson("comments.appealed.v1", "with-words");
      return List.of(about(key, event.put("sequence", 1)));
    }

    @Override
    protected void assertHandled(String key) {
      Case appealed = cases.find(key).orElseThrow();
      assertThat(appealed.waitsFor()).isEqualTo(Case.Waiting.APPEAL);
      assertThat(appealed.revision()).isEqualTo(2);
    }
  }
}
