package org.newsroom.article.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.article.discussion.edition.Rulings;
import org.newsroom.platform.event.Received;
import org.newsroom.testkit.Backends;
import org.newsroom.testkit.Sending;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** What becomes of counts when the store, or Kafka, has forgotten something. */
@ServiceTest(
    properties = {
      "newsroom.staff.users[0].name=operator",
      "newsroom.staff.users[0].password="
          + "$2a$04$RM3qpxBdqphpuHTB9aLeNe7Uvv3ez4dQ65KjBzIEcDGX54TCXHOra",
      "newsroom.staff.users[0].roles=ADMIN",
      "newsroom.staff.users[1].name=publisher",
      "newsroom.staff.users[1].password="
          + "$2a$04$RM3qpxBdqphpuHTB9aLeNe7Uvv3ez4dQ65KjBzIEcDGX54TCXHOra",
      "newsroom.staff.users[1].roles=PUBLISHER"
    })
class RecountIT {

  private static final String RULINGS = "comments.moderated.v1";

  @LocalServerPort int port;
  @Autowired Editing editing;
  @Autowired Discussions discussions;
  @Autowired ShownComments shown;
  @Autowired Recounting recounting;
  @Autowired MongoOperations operations;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  private MongoCollection<Document> stored;
  private final String article = "article-" + UUID.randomUUID();
  private final String comment = UUID.randomUUID().toString();

  @BeforeEach
  void forget() {
    operations.getCollection("comments").deleteMany(new Document());
    stored = operations.getCollection("discussions");
    stored.deleteMany(new Document());
  }

  @Test
  void correctsWhatIsWrongAndLeavesWhatIsRight() {
    apply(Rulings.approved(comment).on(article), Rulings.approved(id()).on(article));
    apply(Rulings.approved(id()).on(article), Rulings.rejected(comment).on(article).sequence(2));
    long version = discussions.of(article).version();
    stored.updateOne(Filters.eq("_id", article), Updates.set("count", 7L));

    JsonNode first = recount("?articleId=" + article);
    JsonNode again = recount("?articleId=" + article);

    assertThat(first.get("counted").asInt()).isEqualTo(1);
    JsonNode corrected = first.get("corrected").get(0);
    assertThat(corrected.get("articleId").asString()).isEqualTo(article);
    assertThat(corrected.get("before").asInt()).isEqualTo(7);
    assertThat(corrected.get("after").asInt()).isEqualTo(2);
    assertThat(again.get("corrected")).isEmpty();
    assertThat(discussions.of(article).count()).isEqualTo(2);
    assertThat(discussions.of(article).version()).isGreaterThan(version);
  }

  @Test
  void countsAllAPageAtATimeThoseWithoutADiscussionToo() {
    for (String id : List.of("a", "b", "c")) {
      apply(Rulings.approved(id()).on(id));
    }
    stored.deleteOne(Filters.eq("_id", "b"));
    stored.insertOne(new Document("_id", "d").append("count", 3L).append("turn", 1L));
    List<String> corrected = new ArrayList<>();

    JsonNode page = recount("?limit=1");
    int pages = 1;
    while (page.has("next")) {
      page.get("corrected").forEach(one -> corrected.add(one.get("articleId").asString()));
      page = recount("?limit=1&after=" + page.get("next").asString());
      pages++;
    }

    // Comments of other tests may be heard again meanwhile.
    assertThat(corrected).filteredOn(id -> id.length() == 1).containsExactly("b", "d");
    assertThat(pages).isGreaterThanOrEqualTo(5);
    assertThat(discussions.of("b").count()).isEqualTo(1);
  }

  @Test
  void isForAdministrators() {
    assertThat(status("publisher")).isEqualTo(403);
    assertThat(status("operator")).isEqualTo(200);
  }

  @Test
  void goesOnByItselfWithADiscussionThatWasLost() {
    apply(Rulings.approved(comment).on(article), Rulings.approved(id()).on(article));
    stored.deleteOne(Filters.eq("_id", article));

    apply(Rulings.approved(id()).on(article));

    assertThat(discussions.of(article).count()).isEqualTo(3);
  }

  @Test
  void goesOnByItselfWithADiscussionOlderThanItsComments() {
    apply(Rulings.approved(id()).on(article));
    Document older = stored.find(Filters.eq("_id", article)).first();
    apply(Rulings.approved(comment).on(article));
    apply(Rulings.approved(id()).on(article));
    apply(Rulings.rejected(comment).on(article).sequence(2));
    stored.replaceOne(Filters.eq("_id", article), older);

    apply(Rulings.approved(comment).on(article).sequence(3));

    assertThat(discussions.of(article).count()).isEqualTo(3);
    assertThat(shown.threads(article, true, null, 10)).hasSize(3);
  }

  @Test
  void noticesThatAllDiscussionsAreLost() {
    apply(Rulings.approved(comment).on(article));

    // Rulings of other tests may be heard again meanwhile, and begin a discussion.
    await()
        .until(
            () -> {
              stored.drop();
              recounting.lookForLoss();
              return discussions.of(article).count() == 1;
            });
  }

  @Test
  void countsOnWhenTheTopicIsMadeAnewAndItsOffsetsBeginAgain() throws Exception {
    for (int i = 0; i < 3; i++) {
      send(Rulings.approved(id()).on(article));
    }
    await().untilAsserted(() -> assertThat(discussions.of(article).count()).isEqualTo(3));

    try (Admin admin =
        Admin.create(Map.<String, Object>of("bootstrap.servers", Backends.bootstrapServers()))) {
      Uuid before = topicId(admin);
      admin.deleteTopics(List.of(RULINGS)).all().get();
      await().until(() -> !topicId(admin).equals(before));
    }
    for (int i = 0; i < 2; i++) {
      send(Rulings.approved(id()).on(article));
    }

    await().untilAsserted(() -> assertThat(discussions.of(article).count()).isEqualTo(5));
    assertThat(shown.threads(article, true, null, 10)).hasSize(5);
  }

  private static Uuid topicId(Admin admin) throws Exception {
    return admin.describeTopics(List.of(RULINGS)).allTopicNames().get().get(RULINGS).topicId();
  }

  private void send(Rulings ruling) throws Exception {
    Sending.send(kafka, RULINGS, 0, ruling.value().commentId(), ruling.bytes());
  }

  private void apply(Rulings... rulings) {
    editing.apply(
        Arrays.stream(rulings)
            .map(ruling -> new Received<>(ruling.value(), null, "topic", 0, 0))
            .toList());
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private JsonNode recount(String query) {
    return client("operator")
        .post()
        .uri("/v1/comment-counts/recount" + query)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(new ParameterizedTypeReference<JsonNode>() {})
        .returnResult()
        .getResponseBody();
  }

  private int status(String user) {
    return client(user)
        .post()
        .uri("/v1/comment-counts/recount?limit=1")
        .exchange()
        .returnResult(String.class)
        .getStatus()
        .value();
  }

  private RestTestClient client(String user) {
    return RestTestClient.bindToServer()
        .baseUrl("http://localhost:" + port)
        .defaultHeaders(headers -> headers.setBasicAuth(user, "admin"))
        .build();
  }
}
