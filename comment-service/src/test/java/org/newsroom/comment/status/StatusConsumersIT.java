package org.newsroom.comment.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.store.Standing;
import org.newsroom.comment.store.Status;
import org.newsroom.comment.store.Step;
import org.newsroom.comment.store.Steps;
import org.newsroom.comment.store.Way;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.EventConsumerContract;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@CommentServiceTest
class StatusConsumersIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Nested
  class OfVerdicts extends OfCommentEvents {

    OfVerdicts() {
      super(CommentModerated.TOPIC);
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(event(key, "held-by-rules"), event(key, "approved-by-editor"));
    }

    @Override
    protected void assertHandled(String key) {
      assertCurrent(key, Status.APPROVED, 2);
    }
  }

  @Nested
  class OfPublications extends OfCommentEvents {

    OfPublications() {
      super(CommentPublished.TOPIC);
    }

    @Override
    protected List<byte[]> history(String key) {
      return List.of(event(key, "published"), event(key, "unpublished"));
    }

    @Override
    protected void assertHandled(String key) {
      assertCurrent(key, Status.UNPUBLISHED, 3);
    }
  }

  abstract static class OfCommentEvents extends EventConsumerContract {

    @Autowired private Steps steps;
    @Autowired private MongoDatabase database;

    private final String topic;

    OfCommentEvents(String topic) {
      super(topic);
      this.topic = topic;
    }

    @Override
    protected void prepare(String key) {
      database
          .getCollection("comments")
          .insertOne(
              new Document("_id", UUID.fromString(key))
                  .append("articleId", "putin-meets-with-kim-jong-un")
                  .append("submittedAt", Date.from(Instant.parse("2026-07-05T18:57:00.123Z"))));
    }

    byte[] event(String key, String example) {
      ObjectNode event = Contracts.exampleJson(topic, example);
      return JSON.writeValueAsBytes(event.put("commentId", key));
    }

    void assertCurrent(String key, Status status, long sequence) {
      Way way = Objects.requireNonNull(steps.of(UUID.fromString(key)));
      Step current = Objects.requireNonNull(new Standing(way).current());
      assertThat(current.status()).isEqualTo(status);
      assertThat(current.sequence()).isEqualTo(sequence);
      assertThat(way.steps()).doesNotHaveDuplicates();
    }
  }
}
