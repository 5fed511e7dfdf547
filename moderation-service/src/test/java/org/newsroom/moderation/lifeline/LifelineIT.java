package org.newsroom.moderation.lifeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.review.EditorsTest;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.EventConsumerContract;
import org.newsroom.testkit.Sending;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@EditorsTest
class LifelineIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** MongoDB deletes what is older than half a year, as the examples will be. */
  private static final String LATELY = Instant.now().toString();

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired Lifelines lifelines;
  private ModerationFixture moderation;

  @BeforeEach
  void connect() {
    moderation = new ModerationFixture(kafka, articles, port);
  }

  @Test
  void tellsTheWholeWayWithEventsAndTraces() {
    String id = moderation.submit(moderation.openArticle("EDITORS"), "Magnificent!");
    moderation.awaitVerdict(id, 1);
    moderation.as("editor").post().uri("/v1/reviews/" + id + "/claim").exchange();
    assertThat(words(id)).contains("CLAIMED");
    moderation.decide("editor", id, "\"1\"", "{\"verdict\":\"APPROVED\"}").expectStatus().isOk();
    publish(id, "PUBLISHED", 2);

    await().until(() -> words(id).equals(List.of("SUBMITTED", "HELD", "APPROVED", "PUBLISHED")));
    // A decision is told of before its event is.
    await().until(() -> lifeline(id).valueStream().skip(1).allMatch(item -> item.has("eventId")));
    JsonNode items = lifeline(id);
    assertThat(items.get(1).get("by").asString()).isEqualTo("RULES");
    assertThat(items.get(1).get("eventId").asString()).isEqualTo(id + ":1");
    assertThat(items.get(1).get("lagMillis").asLong()).isNotNegative();
    assertThat(items.get(2).get("by").asString()).isEqualTo("editor");
    assertThat(items.get(2).get("eventId").asString()).isEqualTo(id + ":2");
    assertThat(items.get(2).get("traceId").asString()).hasSize(32);
    assertThat(items.get(3).get("eventId").asString()).isEqualTo(id + ":2:PUBLISHED");
    assertThat(items.get(3).get("traceId").asString()).isEqualTo(TRACE);
    assertThat(items.get(3).get("lagMillis").asLong()).isNotNegative();
  }

  @Test
  void knowsADecisionWhoseEventHasNotCome() throws Exception {
    String id = moderation.submit(moderation.openArticle("AUTOMATIC"), "Magnificent!");
    moderation.awaitVerdict(id, 1);

    assertThat(words(id)).containsExactly("SUBMITTED", "APPROVED");
    assertThat(lifeline(id).get(1).get("by").asString()).isEqualTo("RULES");
    assertThat(lifeline(id).get(1).has("eventId")).isFalse();
  }

  private JsonNode lifeline(String id) {
    return moderation.get("editor", "/v1/reviews/" + id + "/lifeline").get("items");
  }

  private List<String> words(String id) {
    return lifeline(id).valueStream().map(item -> item.get("what").asString()).toList();
  }

  private void publish(String id, String state, int sequence) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>("comments.published.v1", 0, id, published(id, state, sequence));
    header(record, "ce_id", id + ":" + sequence + ":" + state);
    header(record, "traceparent", "00-" + TRACE + "-b7ad6b7169203331-01");
    Sending.send(kafka, record);
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] published(String id, String state, int sequence) {
    ObjectNode event = Contracts.exampleJson("comments.published.v1", "published");
    event.put("commentId", id).put("state", state).put("sequence", sequence);
    event.put("occurredAt", Instant.now().plusSeconds(60).toString());
    return JSON.writeValueAsBytes(event);
  }

  private void assertKinds(String key, String... kinds) {
    assertThat(lifelines.of(key)).extracting(Entry::kind).containsExactlyInAnyOrder(kinds);
  }

  @Nested
  class OfPublications extends EventConsumerContract {

    OfPublications() {
      super("comments.published.v1");
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(published(key, "PUBLISHED", 1), published(key, "UNPUBLISHED", 2));
    }

    @Override
    protected void assertHandled(String key) {
      assertKinds(key, "PUBLISHED", "UNPUBLISHED");
    }
  }

  @Nested
  class OfNotices extends EventConsumerContract {

    OfNotices() {
      super("notices.v1");
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(given(key, "told"), given(key, "mailed"));
    }

    private byte[] given(String key, String example) {
      ObjectNode event = Contracts.exampleJson("notices.v1", example).put("commentId", key);
      return JSON.writeValueAsBytes(event.put("at", LATELY));
    }

    @Override
    protected void assertHandled(String key) {
      assertKinds(key, "NOTICE_TOLD", "NOTICE_SENT");
      assertThat(lifelines.of(key)).allMatch(Entry::isNotice);
    }
  }

  @Test
  void tellsOfNoticesAndMails() throws Exception {
    String id = moderation.submit(moderation.openArticle("EDITORS"), "Magnificent!");
    moderation.awaitVerdict(id, 1);

    for (String example : List.of("told", "mailed")) {
      ObjectNode event = Contracts.exampleJson("notices.v1", example).put("commentId", id);
      event.put("at", Instant.now().plusSeconds(60).toString());
      moderation.send("notices.v1", id, JSON.writeValueAsBytes(event));
    }

    await().until(() -> words(id).contains("NOTICE_SENT") && words(id).contains("NOTICE_TOLD"));
    JsonNode told = lifeline(id).get(words(id).indexOf("NOTICE_TOLD"));
    assertThat(told.get("detail").asString()).isEqualTo("HELD");
    assertThat(told.has("lagMillis")).isFalse();
  }

  @Nested
  class OfRulings extends EventConsumerContract {

    OfRulings() {
      super("comments.moderated.v1");
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(ruled(key, "HELD", 1), ruled(key, "REJECTED", 2));
    }

    private byte[] ruled(String key, String verdict, int sequence) {
      ObjectNode event = Contracts.exampleJson("comments.moderated.v1", "held-by-rules");
      event.put("commentId", key).put("verdict", verdict).put("sequence", sequence);
      event.put("decidedAt", LATELY);
      return JSON.writeValueAsBytes(event);
    }

    @Override
    protected void assertHandled(String key) {
      assertKinds(key, "HELD", "REJECTED");
    }
  }
}
