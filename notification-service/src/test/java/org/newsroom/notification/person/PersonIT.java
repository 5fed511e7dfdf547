package org.newsroom.notification.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.newsroom.notification.TestEvents;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.EventConsumerContract;
import org.newsroom.testkit.Records;
import org.newsroom.testkit.Sending;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest(
    properties = {
      "newsroom.receipts.secret=a-secret-of-the-tests",
      "spring.mail.host=localhost",
      "spring.mail.port=1",
      "newsroom.mail.from=comments@example.org",
      "newsroom.mail.gather-for=1h"
    })
class PersonIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SUBMITTED = "comments.submitted.v1";

  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Inboxes inboxes;
  @Autowired MongoOperations store;

  private void send(String topic, String key, byte[] event) throws Exception {
    Sending.send(kafka, topic, 0, key, event);
  }

  private @Nullable Inbox inbox(String id) {
    List<Inbox> found = inboxes.find(List.of(UUID.fromString(id)));
    return found.isEmpty() ? null : found.get(0);
  }

  private String stored(String id) {
    return String.valueOf(
        store.getCollection("inboxes").find(new Document("_id", UUID.fromString(id))).first());
  }

  private static byte[] event(String topic, String request, String id, @Nullable String key) {
    ObjectNode event =
        Contracts.exampleJson(topic, topic.equals(AuthorComments.ERASED) ? "erased" : "comments");
    event.put("requestId", request).put("last", true).put("at", "2036-07-12T18:41:00Z");
    event.remove("authorKey");
    if (key != null) {
      event.put("authorKey", key);
    }
    event
        .putArray("comments")
        .addObject()
        .put("commentId", id)
        .put("threadId", id)
        .put("articleId", "an-article")
        .put("locale", "en");
    byte[] bytes = JSON.writeValueAsBytes(event);
    Contracts.assertValid(topic, bytes);
    return bytes;
  }

  private static List<JsonNode> answers(String request) {
    return Records.of("persons.answered.v1", request).stream()
        .peek(answer -> Contracts.assertValid("persons.answered.v1", answer.value()))
        .map(answer -> JSON.readTree(answer.value()))
        .filter(answer -> answer.get("service").asString().equals("notification-service"))
        .toList();
  }

  private String ask(String topic, String id, @Nullable String key) throws Exception {
    String request = UUID.randomUUID().toString();
    send(topic, request, event(topic, request, id, key));
    await().until(() -> !answers(request).isEmpty());
    return request;
  }

  private String acknowledged(String email) throws Exception {
    String id = UUID.randomUUID().toString();
    send(SUBMITTED, id, TestEvents.submitted(id, "en", email));
    await().until(() -> inbox(id) != null);
    return id;
  }

  @Test
  void forgetsTheAddressForGood() throws Exception {
    String id = acknowledged("dana@example.org");
    assertThat(stored(id)).contains("dana@example.org");

    ask(AuthorComments.ERASED, id, null);
    send(SUBMITTED, id, TestEvents.submitted(id, "en", "dana@example.org"));
    send("comments.moderated.v1", id, TestEvents.moderated(id, 1, "REJECTED", "TASTE"));
    acknowledged("levi@example.org");

    assertThat(stored(id)).doesNotContain("dana");
    assertThat(inbox(id)).satisfies(one -> assertThat(one.visible()).isEmpty());
  }

  @Test
  void neverKeepsTheAddressOfACommentThatWasErasedBeforeItCame() throws Exception {
    String id = UUID.randomUUID().toString();
    ask(AuthorComments.ERASED, id, null);

    send(SUBMITTED, id, TestEvents.submitted(id, "en", "dana@example.org"));
    acknowledged("levi@example.org");

    assertThat(stored(id)).doesNotContain("dana");
  }

  @Test
  void forgetsWhoeverReportedWithTheAddress() throws Exception {
    String report = UUID.randomUUID().toString();
    String hash = "ab12".repeat(16);
    ObjectNode event =
        (ObjectNode) JSON.readTree(TestEvents.reported(report, UUID.randomUUID().toString()));
    ((ObjectNode) event.get("reporter")).put("email", "levi@example.org").put("emailHash", hash);
    send("comments.reported.v1", report, JSON.writeValueAsBytes(event));
    await().until(() -> inbox(report) != null);

    ask(AuthorComments.ERASED, UUID.randomUUID().toString(), "email:" + hash);

    assertThat(stored(report)).doesNotContain("levi");
  }

  @Test
  void givesOutTheAddressAndWhatWasTold() throws Exception {
    String id = acknowledged("dana@example.org");

    String request = ask(AuthorComments.EXPORTED, id, null);

    JsonNode data = answers(request).get(0).get("data").get(0);
    assertThat(data.get("email").asString()).isEqualTo("dana@example.org");
    assertThat(data.get("notices").get(0).get("kind").asString()).isEqualTo("RECEIVED");
  }

  @Nested
  class OfErasures extends EventConsumerContract {

    OfErasures() {
      super(AuthorComments.ERASED);
    }

    @Override
    protected void prepare(String key) throws Exception {
      send(SUBMITTED, key, TestEvents.submitted(key, "en", "dana@example.org"));
      await().until(() -> inbox(key) != null);
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(event(AuthorComments.ERASED, key, key, null));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(stored(key)).doesNotContain("dana");
      assertThat(answers(key)).isNotEmpty();
    }
  }

  @Nested
  class OfExports extends EventConsumerContract {

    OfExports() {
      super(AuthorComments.EXPORTED);
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(event(AuthorComments.EXPORTED, key, key, null));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(answers(key)).isNotEmpty();
    }
  }
}
