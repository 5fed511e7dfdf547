package org.newsroom.comment.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.EventConsumerContract;
import org.newsroom.testkit.Sending;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@CommentServiceTest
class SanctionConsumerIT extends EventConsumerContract {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private Suspensions suspensions;
  @Autowired private KafkaTemplate<String, byte[]> kafka;

  SanctionConsumerIT() {
    super(AuthorSanctioned.TOPIC);
  }

  @Override
  protected String anyKey() {
    return "id:" + UUID.randomUUID();
  }

  @Override
  protected List<byte[]> history(String key) {
    return List.of(event(key, "banned", 1), event(key, "lifted", 2), event(key, "suspended", 3));
  }

  private static byte[] event(String key, String example, long version) {
    ObjectNode event = Contracts.exampleJson(AuthorSanctioned.TOPIC, example);
    return JSON.writeValueAsBytes(event.put("authorKey", key).put("version", version));
  }

  @Override
  protected void assertHandled(String key) {
    assertThat(suspensions.of(new AuthorKeys(key.substring(3), null, null)))
        .isEqualTo(
            new Suspension(
                Instant.parse("2036-07-12T19:00:00Z"), "Please do not write about other readers."));
  }

  @Test
  void forgetsAnAuthorWhoseRecordIsGoneAndTakesANewOneThatBeginsAgain() throws Exception {
    String key = anyKey();
    AuthorKeys author = new AuthorKeys(key.substring(3), null, null);
    Sending.send(kafka, AuthorSanctioned.TOPIC, 0, key, event(key, "banned", 1));
    await().until(() -> suspensions.of(author) != null);

    Sending.send(kafka, AuthorSanctioned.TOPIC, 0, key, null);

    await().until(() -> suspensions.of(author) == null);
    Sending.send(kafka, AuthorSanctioned.TOPIC, 0, key, event(key, "banned", 1));
    await().until(() -> suspensions.of(author) != null);
  }
}
