package org.newsroom.article.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.newsroom.article.discussion.Discussions;
import org.newsroom.article.discussion.edition.Rulings;
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

@ServiceTest
class PersonIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String RULINGS = "comments.moderated.v1";

  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired MongoOperations store;
  @Autowired Discussions discussions;
  private final String article = "article-" + UUID.randomUUID();

  private static String id() {
    return UUID.randomUUID().toString();
  }

  private void publish(String id, Rulings ruling) throws Exception {
    Sending.send(kafka, RULINGS, 0, id, ruling.bytes());
    // The last thing that is done for it.
    await().until(() -> !Records.of("comments.published.v1", id).isEmpty());
  }

  private @Nullable Document stored(String id) {
    return store.getCollection("comments").find(new Document("_id", id)).first();
  }

  private String forget(String topic, String id, @Nullable String name) throws Exception {
    String request = id();
    Sending.send(kafka, topic, 0, request, event(topic, request, id, article, name));
    await().until(() -> !answers(request).isEmpty());
    return request;
  }

  private static byte[] event(
      String topic, String request, String id, String article, @Nullable String name) {
    ObjectNode event =
        Contracts.exampleJson(topic, topic.equals(AuthorComments.ERASED) ? "erased" : "comments");
    event.put("requestId", request).put("last", true);
    ObjectNode comment =
        event.putArray("comments").addObject().put("commentId", id).put("threadId", id);
    comment.put("articleId", article).put("locale", "en");
    if (name != null) {
      comment.put("name", name);
    }
    byte[] bytes = JSON.writeValueAsBytes(event);
    Contracts.assertValid(topic, bytes);
    return bytes;
  }

  private static List<JsonNode> answers(String request) {
    return Records.of("persons.answered.v1", request).stream()
        .peek(answer -> Contracts.assertValid("persons.answered.v1", answer.value()))
        .map(answer -> JSON.readTree(answer.value()))
        .filter(answer -> answer.get("service").asString().equals("article-service"))
        .toList();
  }

  @Test
  void takesAnErasedCommentOffThePageForGood() throws Exception {
    String id = id();
    publish(id, Rulings.approved(id).on(article));

    forget(AuthorComments.ERASED, id, null);
    String after = id();
    Sending.send(kafka, RULINGS, 0, id, Rulings.approved(id).on(article).sequence(2).bytes());
    publish(after, Rulings.approved(after).on(article));

    assertThat(discussions.of(article).count()).isEqualTo(1);
    assertThat(stored(id)).containsEntry("text", "").containsEntry("author", "");
  }

  @Test
  void neverShowsACommentThatWasErasedBeforeItCame() throws Exception {
    String id = id();
    forget(AuthorComments.ERASED, id, null);
    String after = id();
    Sending.send(kafka, RULINGS, 0, id, Rulings.approved(id).on(article).bytes());
    publish(after, Rulings.approved(after).on(article));

    assertThat(discussions.of(article).count()).isEqualTo(1);
    assertThat(stored(id)).containsEntry("text", "");
  }

  @Test
  void keepsThePlaceOfAnErasedCommentThatHasReplies() throws Exception {
    String id = id();
    String reply = id();
    publish(id, Rulings.approved(id).on(article));
    publish(reply, Rulings.approved(reply).on(article).answering(id));

    forget(AuthorComments.ERASED, id, null);

    assertThat(stored(id)).containsEntry("removed", true).containsEntry("visible", true);
    assertThat(stored(reply)).containsEntry("visible", true);
  }

  @Test
  void leavesATextUnderAnotherNameForGood() throws Exception {
    String id = id();
    publish(id, Rulings.approved(id).on(article));
    long version = discussions.of(article).version();

    forget(AuthorComments.ERASED, id, "Anonymous");
    assertThat(discussions.of(article).version()).isGreaterThan(version);
    Sending.send(
        kafka, RULINGS, 0, id, Rulings.of("correction-approved").id(id).on(article).bytes());
    String after = id();
    publish(after, Rulings.approved(after).on(article));

    assertThat(stored(id)).containsEntry("author", "Anonymous").containsEntry("visible", true);
    assertThat(discussions.of(article).count()).isEqualTo(2);
  }

  @Test
  void givesOutWhatIsOnThePage() throws Exception {
    String id = id();
    publish(id, Rulings.approved(id).on(article).text("Words."));

    String request = forget(AuthorComments.EXPORTED, id, null);

    JsonNode answer = answers(request).get(0);
    assertThat(answer.get("data").get(0).get("text").asString()).isEqualTo("Words.");
    assertThat(stored(id)).containsEntry("text", "Words.");
  }

  @Nested
  class OfErasures extends EventConsumerContract {

    OfErasures() {
      super(AuthorComments.ERASED);
    }

    @Override
    protected void prepare(String key) throws Exception {
      Sending.send(kafka, RULINGS, 0, key, Rulings.approved(key).on(key).bytes());
      await().until(() -> discussions.of(key).count() == 1);
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(event(AuthorComments.ERASED, key, key, key, null));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(stored(key)).containsEntry("text", "");
      assertThat(discussions.of(key).count()).isZero();
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
      return List.of(event(AuthorComments.EXPORTED, key, key, key, null));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(answers(key)).isNotEmpty();
    }
  }
}
