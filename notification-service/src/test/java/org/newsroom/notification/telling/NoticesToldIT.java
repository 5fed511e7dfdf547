package org.newsroom.notification.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.newsroom.notification.TestEvents;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.Records;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest(properties = "newsroom.receipts.secret=a-secret-of-the-tests")
class NoticesToldIT {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired KafkaTemplate<String, byte[]> kafka;

  @Test
  void tellsOtherServicesWhatAnAuthorWasToldButTheAcknowledgement() {
    UUID id = UUID.randomUUID();
    TestEvents events = new TestEvents(kafka);

    events.submit(id, "en", null);
    events.moderate(id, 1, "HELD", "DEFAMATION");

    await().until(() -> told(id).contains("2 HELD INBOX TOLD"));
    events.moderate(id, 1, "HELD", "DEFAMATION");
    events.moderate(id, 2, "REJECTED", "TASTE");
    await().until(() -> told(id).contains("3 NOT_PUBLISHED INBOX TOLD"));
    assertThat(told(id)).allMatch(one -> !one.contains("RECEIVED"));
    Records.of("notices.v1", id.toString())
        .forEach(record -> Contracts.assertValid("notices.v1", record.value()));
  }

  private static List<String> told(UUID id) {
    return Records.of("notices.v1", id.toString()).stream()
        .map(record -> JSON.readTree(record.value()))
        .map(
            event ->
                "%s %s %s %s"
                    .formatted(
                        event.get("position").asInt(),
                        event.get("kind").asString(),
                        event.get("channel").asString(),
                        event.get("state").asString()))
        .toList();
  }
}
