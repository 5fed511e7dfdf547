package org.newsroom.moderation.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.EventConsumerContract;
import org.newsroom.testkit.Records;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest(properties = "newsroom.reviews.sample=0")
class PersonConsumersIT {

  private static final String ERASED = "authors.erased.v1";
  private static final String EXPORTED = "authors.exported.v1";
  private static final String ANSWERED = "persons.answered.v1";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired MongoOperations store;

  /** A held comment whose id is that of the request, too. */
  private void held(String id) {
    ModerationFixture moderation = new ModerationFixture(kafka, articles, port);
    String article = moderation.openArticle("EDITORS");
    byte[] submission = ModerationFixture.submission(id, article, "Dana's own words.");
    moderation.send("comments.submitted.v1", id, submission);
    moderation.awaitVerdict(id, 1);
  }

  private static byte[] part(String topic, String example, String id) {
    ObjectNode event =
        Contracts.exampleJson(topic, example)
            .put("requestId", id)
            .put("authorKey", "id:" + id)
            .put("last", true)
            .put("at", Instant.EPOCH.toString());
    event
        .putArray("comments")
        .addObject()
        .put("commentId", id)
        .put("threadId", id)
        .put("articleId", "an-article")
        .put("locale", "en");
    return JsonMapper.shared().writeValueAsBytes(event);
  }

  private static boolean isAnswered(String id) {
    return Records.of(ANSWERED, id).stream()
        .anyMatch(answer -> new String(answer.value()).contains("moderation-service"));
  }

  @Nested
  class OfErasures extends EventConsumerContract {

    OfErasures() {
      super(ERASED);
    }

    @Override
    protected void prepare(String key) {
      held(key);
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(part(ERASED, "erased", key));
    }

    @Override
    protected void assertHandled(String key) {
      Document stored = store.getCollection("cases").find(new Document("_id", key)).first();
      assertThat(stored).isNotNull();
      assertThat(stored.toJson()).doesNotContain("Dana").contains("withdrawnAt");
      assertThat(isAnswered(key)).isTrue();
    }
  }

  @Nested
  class OfExports extends EventConsumerContract {

    OfExports() {
      super(EXPORTED);
    }

    @Override
    protected void prepare(String key) {
      held(key);
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(part(EXPORTED, "comments", key));
    }

    @Override
    protected void assertHandled(String key) {
      assertThat(Records.of(ANSWERED, key))
          .isNotEmpty()
          .allMatch(answer -> new String(answer.value()).contains("Dana's own words."));
    }
  }

  @Nested
  class OfAnswers extends EventConsumerContract {

    OfAnswers() {
      super(ANSWERED);
    }

    @Override
    protected void prepare(String key) {
      Document request = new Document("_id", key).append("kind", "EXPORT").append("by", "admin");
      store.getCollection("persons").insertOne(request.append("at", Instant.now()));
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(answer(key, 0, false), answer(key, 1, true));
    }

    private static byte[] answer(String request, int part, boolean last) {
      return JsonMapper.shared()
          .writeValueAsBytes(
              Contracts.exampleJson(ANSWERED, "exported")
                  .put("requestId", request)
                  .put("part", part)
                  .put("last", last));
    }

    @Override
    protected void assertHandled(String key) {
      Document query = new Document("_id", key);
      Document stored = store.getCollection("persons").find(query).first();
      assertThat(stored).isNotNull();
      Document answers =
          stored.get("services", Document.class).get("notification-service", Document.class);
      assertThat(answers.get("parts", Document.class).keySet()).containsExactlyInAnyOrder("0", "1");
      assertThat(answers.getInteger("last")).isEqualTo(1);
      assertThat(store.getCollection("personData").countDocuments(new Document("requestId", key)))
          .isEqualTo(2);
    }
  }
}
