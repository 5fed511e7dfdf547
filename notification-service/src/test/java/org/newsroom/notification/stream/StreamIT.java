package org.newsroom.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsroom.notification.NotificationService;
import org.newsroom.notification.TestEvents;
import org.newsroom.notification.notice.NoticeKind;
import org.newsroom.notification.receipt.Receipts;
import org.newsroom.notification.store.Inboxes;
import org.newsroom.testkit.DescribedAnswers;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.kafka.core.KafkaTemplate;

@DescribedAnswers
@ServiceTest(
    properties = {
      "newsroom.receipts.secret=a-secret-of-the-tests",
      "newsroom.streams.heartbeat-every=1s",
      "newsroom.streams.most=8",
      "newsroom.streams.most-per-comment=3"
    })
class StreamIT {

  @LocalServerPort int port;
  @Autowired Receipts receipts;
  @Autowired Inboxes inboxes;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired Isolation isolation;
  @Autowired MeterRegistry meters;

  private final UUID comment = UUID.randomUUID();

  @Test
  void tellsEachNoticeAsItComes() throws Exception {
    TestEvents events = new TestEvents(kafka);

    try (EventStreamClient stream = open(port, null)) {
      events.submit(comment, "en", null);
      await().until(() -> stream.ids().equals(List.of("1")));
      events.moderate(comment, 1, "HELD", "TASTE");
      await().until(() -> stream.ids().equals(List.of("1", "2")));

      assertThat(stream.response().statusCode()).isEqualTo(200);
      assertThat(stream.response().headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
      assertThat(stream.response().headers().firstValue("X-Accel-Buffering")).contains("no");
      assertThat(stream.lines()).contains("event:notice", "retry:2000");
      assertThat(stream.lines())
          .anySatisfy(
              line ->
                  assertThat(line)
                      .startsWith("data:{")
                      .contains("The comment was sent successfully.\\nSoon the response")
                      .contains("\"article\":{\"id\":\"putin-meets-with-kim-jong-un\""));
    }
  }

  @Test
  void resumesAfterTheLastEvent() throws Exception {
    TestEvents events = new TestEvents(kafka);
    events.submit(comment, "he", null);
    TestEvents.awaitTold(inboxes, comment, NoticeKind.RECEIVED);
    events.moderate(comment, 1, "HELD", null);
    TestEvents.awaitTold(inboxes, comment, NoticeKind.RECEIVED, NoticeKind.HELD);

    try (EventStreamClient all = open(port, null);
        EventStreamClient resumed = open(port, "1");
        EventStreamClient complete = open(port, "2")) {
      await().until(() -> all.ids().equals(List.of("1", "2")));
      await().until(() -> resumed.ids().equals(List.of("2")));
      events.publish(comment, 2, "PUBLISHED");
      await().until(() -> complete.ids().equals(List.of("3")));
      await().until(() -> resumed.ids().equals(List.of("2", "3")));

      assertThat(all.lines()).anyMatch(line -> line.contains("התגובה נשלחה בהצלחה."));
    }
  }

  @Test
  void tellsOfSeveralCommentsInOneStreamAndResumesThem() throws Exception {
    UUID other = UUID.randomUUID();
    TestEvents events = new TestEvents(kafka);
    events.submit(comment, "en", null);
    TestEvents.awaitTold(inboxes, comment, NoticeKind.RECEIVED);
    String lastId;

    try (EventStreamClient stream = openTogether(null, comment, other)) {
      await().until(() -> stream.ids().size() == 1);
      events.submit(other, "he", null);
      await().until(() -> stream.ids().size() == 2);
      assertThat(stream.lines())
          .anyMatch(line -> line.contains("\"commentId\":\"" + comment + "\""))
          .anyMatch(line -> line.contains("\"commentId\":\"" + other + "\""));
      lastId = stream.ids().get(1);
    }
    events.moderate(comment, 1, "HELD", null);
    try (EventStreamClient resumed = openTogether(lastId, comment, other)) {
      await().until(() -> resumed.ids().size() == 1);
      assertThat(resumed.lines()).anyMatch(line -> line.contains("\"kind\":\"HELD\""));
    }
    assertThat(lastId.split(",")).containsExactlyInAnyOrder(comment + ":1", other + ":1");
  }

  @Test
  void tellsOfManyCommentsAtOnce() throws Exception {
    UUID[] comments = Stream.generate(UUID::randomUUID).limit(20).toArray(UUID[]::new);
    for (UUID id : comments) {
      new TestEvents(kafka).submit(id, "en", null);
    }
    for (UUID id : comments) {
      TestEvents.awaitTold(inboxes, id, NoticeKind.RECEIVED);
    }

    try (EventStreamClient stream = openTogether(null, comments)) {
      await().until(() -> stream.ids().size() == 20);
    }
  }

  private EventStreamClient openTogether(String lastEventId, UUID... ids) throws Exception {
    String query =
        Stream.of(ids)
            .map(id -> "c=" + id + "." + receipts.of(id))
            .collect(Collectors.joining("&"));
    return EventStreamClient.open(
        URI.create("http://localhost:%d/v1/notifications/stream?%s".formatted(port, query)),
        lastEventId);
  }

  @Test
  void beatsWhileNothingHappens() throws Exception {
    try (EventStreamClient stream = open(port, null)) {
      await().until(() -> stream.lines().stream().filter(line -> line.equals(":")).count() >= 3);

      assertThat(stream.ids()).isEmpty();
    }
  }

  @Test
  void tellsWhatAnotherInstanceHasStored() throws Exception {
    ConfigurableApplicationContext other = otherInstance();
    try (EventStreamClient here = open(port, null);
        EventStreamClient there = open(portOf(other), null)) {
      new TestEvents(kafka).submit(comment, "en", null);

      await().until(() -> here.ids().equals(List.of("1")));
      await().until(() -> there.ids().equals(List.of("1")));
    } finally {
      other.close();
    }
  }

  @Test
  void endsItsStreamsWhenItStops() throws Exception {
    ConfigurableApplicationContext other = otherInstance("10m");

    try (EventStreamClient stream = open(portOf(other), null)) {
      await().until(() -> stream.lines().contains("retry:2000"));
      Thread stopping = new Thread(other::close);
      stopping.start();

      await().until(stream::hasEnded);
      await().until(() -> !stopping.isAlive());
    }
  }

  @Test
  void refusesMoreStreamsThanOneCommentMayHave() throws Exception {
    List<EventStreamClient> open = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      open.add(open(port, null));
    }

    try (EventStreamClient refused = open(port, null)) {
      assertThat(refused.response().statusCode()).isEqualTo(503);
      assertThat(refused.response().headers().firstValue("Retry-After")).contains("10");
      assertThat(refused.response().headers().firstValue("Content-Type"))
          .contains("application/problem+json");
      await().until(() -> refused.lines().toString().contains("urn:newsroom:problem:too-many"));
    } finally {
      closeAll(open);
    }
    awaitNoneOpen();
    open(port, null).close();
  }

  @Test
  void refusesMoreStreamsThanItCanBear() throws Exception {
    awaitNoneOpen();
    List<EventStreamClient> open = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      open.add(open(port, UUID.randomUUID(), null));
    }

    try (EventStreamClient refused = open(port, null)) {
      assertThat(refused.response().statusCode()).isEqualTo(503);
    } finally {
      closeAll(open);
    }
    awaitNoneOpen();
  }

  @Test
  void notesThatAStreamHasDelivered() throws Exception {
    try (EventStreamClient stream = open(port, null)) {
      new TestEvents(kafka).submit(comment, "en", null);
      await().until(() -> stream.ids().equals(List.of("1")));

      await().until(() -> inboxes.findStreamed(comment).position() == 1);
      assertThat(
              meters
                  .get("newsroom.notices")
                  .tags("channel", "stream", "state", "delivered")
                  .counter()
                  .count())
          .isPositive();
    }
  }

  /** A reader who has gone is noticed with the next heartbeat. */
  private void awaitNoneOpen() {
    await().until(() -> meters.get("newsroom.streams.open").gauge().value() == 0);
  }

  private static void closeAll(List<EventStreamClient> streams) throws Exception {
    for (EventStreamClient stream : streams) {
      stream.close();
    }
  }

  private ConfigurableApplicationContext otherInstance() {
    return otherInstance("15s");
  }

  private ConfigurableApplicationContext otherInstance(String patienceAtStop) {
    return new SpringApplicationBuilder(NotificationService.class)
        .initializers(isolation)
        .properties("spring.config.name=notification-service")
        .run(
            "--server.port=0",
            "--newsroom.receipts.secret=a-secret-of-the-tests",
            "--spring.lifecycle.timeout-per-shutdown-phase=" + patienceAtStop);
  }

  private static int portOf(ConfigurableApplicationContext instance) {
    return instance.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  private EventStreamClient open(int at, String lastEventId) throws Exception {
    return open(at, comment, lastEventId);
  }

  private EventStreamClient open(int at, UUID id, String lastEventId) throws Exception {
    return EventStreamClient.open(
        URI.create(
            "http://localhost:%d/v1/notifications/stream?commentId=%s&receipt=%s"
                .formatted(at, id, receipts.of(id))),
        lastEventId);
  }
}
