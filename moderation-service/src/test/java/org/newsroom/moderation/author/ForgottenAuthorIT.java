package org.newsroom.moderation.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.ModerationFixture.body;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.ModerationFixture;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.review.EditorsTest;
import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.Records;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.node.ObjectNode;

@EditorsTest
class ForgottenAuthorIT {

  private static final String BAN = "{\"kind\":\"BAN\",\"reason\":\"HATE\"}";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Articles articles;
  @Autowired MongoDatabase store;
  @Autowired OutboxRelay authorRelay;
  private final String key = "id:" + ModerationFixture.anyId();
  private ModerationFixture moderation;
  private AuthorsFixture authors;

  @BeforeEach
  void connect() {
    moderation = new ModerationFixture(kafka, articles, port);
    authors = new AuthorsFixture(moderation);
  }

  @Test
  void leavesATombstoneOnceNoSanctionHolds() {
    String id = banned();
    moderation.as("senior").delete().uri(path() + "/sanctions/" + id).exchange();
    await().until(() -> Records.distinct("authors.v1", key).size() == 2);

    forget();

    await().until(() -> Records.of("authors.v1", key).stream().anyMatch(r -> r.value() == null));
    assertThat(moderation.get("senior", path()).get("sanctions")).isEmpty();
    await().until(() -> store.getCollection("authors").countDocuments(Filters.eq(key)) == 0);
    assertThat(Records.of("authors.v1", key)).last().matches(last -> last.value() == null);
  }

  @Test
  void waitsForWhatIsStillToBeSent() {
    String id = banned();
    authorRelay.stop();
    try {
      moderation.as("senior").delete().uri(path() + "/sanctions/" + id).exchange();
      forget();
      await()
          .during(Duration.ofSeconds(2))
          .until(() -> Records.of("authors.v1", key).stream().allMatch(r -> r.value() != null));
    } finally {
      authorRelay.start();
    }

    await().until(() -> store.getCollection("authors").countDocuments(Filters.eq(key)) == 0);
    assertThat(Records.distinct("authors.v1", key)).hasSize(2);
    assertThat(Records.of("authors.v1", key)).last().matches(last -> last.value() == null);
  }

  @Test
  void keepsASanctionThatHolds() {
    String id = banned();

    forget();

    await().until(() -> !Records.of("persons.answered.v1", key).isEmpty());
    assertThat(moderation.get("senior", path()).get("sanction").get("id").asString()).isEqualTo(id);
    assertThat(Records.of("authors.v1", key)).allMatch(record -> record.value() != null);
  }

  private String banned() {
    String id =
        body(authors.post("senior", key + "/sanctions", BAN).expectStatus().isCreated())
            .get("id")
            .asString();
    await().until(() -> Records.distinct("authors.v1", key).size() == 1);
    return id;
  }

  private String path() {
    return "/v1/authors/" + key;
  }

  private void forget() {
    ObjectNode event =
        Contracts.exampleJson("authors.erased.v1", "erased")
            .put("requestId", key)
            .put("authorKey", key)
            .put("last", true)
            .put("at", Instant.now().toString());
    event.putArray("comments");
    moderation.send("authors.erased.v1", key, event.toString().getBytes(StandardCharsets.UTF_8));
  }
}
