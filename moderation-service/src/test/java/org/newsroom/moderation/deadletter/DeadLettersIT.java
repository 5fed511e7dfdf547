package org.newsroom.moderation.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.desk.DeskBrowser.json;
import static org.newsroom.moderation.desk.DeskBrowser.problem;
import static org.newsroom.testkit.Patience.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.desk.DeskBrowser;
import org.newsroom.moderation.desk.DeskTest;
import org.newsroom.testkit.Sending;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

@DeskTest
class DeadLettersIT {

  private static final String TOPIC = "comments.withdrawn.v1-moderation-service-dlt";

  @LocalServerPort int port;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Replays replays;
  private DeskBrowser admin;

  @BeforeEach
  void signIn() {
    admin = new DeskBrowser(port).signIn("admin");
  }

  @Test
  void areListedAndSentAgainOneByOne() {
    String key = UUID.randomUUID().toString();
    Sending.send(kafka, "comments.withdrawn.v1", key, "{broken".getBytes(StandardCharsets.UTF_8));
    JsonNode letter = await().until(() -> waiting(key), found -> !found.isEmpty()).get(0);

    HttpResponse<String> answer = replay(placeOf(letter));

    assertThat(letter.get("topic").asString()).isEqualTo(TOPIC);
    assertThat(letter.get("error").asString()).endsWith("UnreadableEventException");
    assertThat(letter.get("size").asInt()).isEqualTo(7);
    assertThat(letter.toString()).doesNotContain("{broken");
    assertThat(answer.statusCode()).isEqualTo(204);
    // It is as broken as it was, so it comes back, at another place.
    await().until(() -> waiting(key), found -> !found.isEmpty() && !found.contains(letter));
    assertThat(problem(replay(placeOf(letter)))).isEqualTo("unknown-dead-letter");
  }

  @Test
  void areOthersThanThoseOfATopicBeforeItWasMadeAnew() {
    String key = UUID.randomUUID().toString();
    Sending.send(kafka, "comments.withdrawn.v1", key, "{broken".getBytes(StandardCharsets.UTF_8));
    JsonNode letter = await().until(() -> waiting(key), found -> !found.isEmpty()).get(0);
    String place =
        Replays.id(TOPIC, letter.get("partition").asInt(), letter.get("offset").asLong());

    replays.mark(place, "admin", Instant.parse(letter.get("at").asString()).minusSeconds(1));

    await().untilAsserted(() -> assertThat(waiting(key)).containsExactly(letter));
    assertThat(replay(placeOf(letter)).statusCode()).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({
    "comments.withdrawn.v1-moderation-service-dlt, 0, 999999999, 404",
    "comments.withdrawn.v1-moderation-service-dlt, 999, 0, 404",
    "comments.withdrawn.v1, 0, 0, 404",
    "unheard.of.v1-moderation-service-dlt, 0, 0, 404",
    "comments.withdrawn.v1-moderation-service-dlt, -1, 0, 400",
    "comments.withdrawn.v1-moderation-service-dlt, 0, -1, 400",
    "'', 0, 0, 400"
  })
  void areNotSentFromWhereNoneLies(String topic, int partition, long offset, int status) {
    assertThat(replay(place(topic, partition, offset)).statusCode()).isEqualTo(status);
  }

  /** Kafka may need longer than the service waits; then nothing was done. */
  private HttpResponse<String> replay(String place) {
    return await()
        .until(
            () -> admin.post("/v1/deadletters/replay", place),
            answer -> answer.statusCode() != HttpStatus.SERVICE_UNAVAILABLE.value());
  }

  private List<JsonNode> waiting(String key) {
    return json(admin.get("/v1/deadletters"))
        .get("items")
        .valueStream()
        .filter(letter -> key.equals(letter.path("key").asString("")))
        .toList();
  }

  private static String placeOf(JsonNode letter) {
    return place(
        letter.get("topic").asString(),
        letter.get("partition").asInt(),
        letter.get("offset").asLong());
  }

  private static String place(String topic, int partition, long offset) {
    return "{\"topic\":\"%s\",\"partition\":%d,\"offset\":%d}".formatted(topic, partition, offset);
  }
}
