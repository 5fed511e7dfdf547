package org.newsroom.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.event.EventType;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.OutboxRelays;
import org.newsroom.platform.outbox.PendingEvent;
import org.newsroom.platform.work.WorkersHealth;
import org.newsroom.testkit.Backends;
import org.newsroom.testkit.Records;
import org.newsroom.testkit.ServiceTest;
import org.newsroom.testkit.sample.SampleService.Letter;
import org.newsroom.testkit.sample.SampleService.Letters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@ServiceTest(
    properties = {
      "newsroom.outbox.sweep-every=200ms",
      "newsroom.outbox.sweep-after=500ms",
      "newsroom.outbox.clear-after=100ms",
      "newsroom.outbox.batch=10"
    })
class OutboxRelayIT {

  private static final EventType<Letter> LETTERS =
      new EventType<>("letters.v1", "org.example.letter.v1");

  @Autowired MongoClient mongo;
  @Autowired Events events;
  @Autowired OutboxRelays relays;
  @Autowired Letters received;
  @Autowired WorkersHealth workers;

  private static final AtomicInteger ERRORS = new AtomicInteger();
  private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

  @TestConfiguration
  static class Faults {

    /** A clock that is ahead, or throws errors at the relay's thread, when it is told to. */
    @Bean
    Clock clock() {
      return new Clock() {
        private final Clock right = Clock.systemUTC();

        @Override
        public Instant instant() {
          if (Thread.currentThread().getName().equals("outbox-relay")
              && ERRORS.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new StackOverflowError("thrown by the test");
          }
          return right.instant().plus(AHEAD.get());
        }

        @Override
        public ZoneId getZone() {
          return right.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }
      };
    }
  }

  private MongoCollection<Document> drafts;
  private OutboxRelay relay;

  @BeforeEach
  void start() {
    drafts = mongo.getDatabase("outbox-" + UUID.randomUUID()).getCollection("drafts");
    relay = relays.of(drafts);
    relay.start();
  }

  @AfterEach
  void stop() {
    relay.stop();
    AHEAD.set(Duration.ZERO);
    mongo.getDatabase(drafts.getNamespace().getDatabaseName()).drop();
  }

  @Test
  void sendsWhatWasStoredAndTakesItOut() {
    OutgoingEvent letter = letter();

    relay.stored(store(letter, Instant.now()), List.of(letter));

    awaitReceived(letter);
    awaitEmpty();
  }

  @Test
  void goesOnAfterAnError() {
    ERRORS.set(3);
    OutgoingEvent letter = letter();

    relay.stored(store(letter, Instant.now()), List.of(letter));

    awaitReceived(letter);
    awaitEmpty();
    assertThat(ERRORS).hasValue(0);
    assertThat(workers.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void findsWhatACrashLeft() {
    OutgoingEvent letter = letter();

    store(letter, Instant.now());

    awaitReceived(letter);
    awaitEmpty();
  }

  @Test
  void leavesFreshEventsToTheInstanceThatStoredThem() {
    OutgoingEvent fresh = letter();
    OutgoingEvent old = letter();

    store(fresh, Instant.now().plus(1, ChronoUnit.HOURS));
    store(old, Instant.now());

    awaitReceived(old);
    assertThat(received.find(fresh.key())).isNull();
  }

  @Test
  void sendsInTheEndWhatWasStoredWhileKafkaWasDown() throws Exception {
    List<OutgoingEvent> letters = new ArrayList<>();

    Backends.kafka()
        .whileDown(
            () -> {
              for (int i = 0; i < 20; i++) {
                OutgoingEvent letter = letter();
                relay.stored(store(letter, Instant.now()), List.of(letter));
                letters.add(letter);
              }
            });

    letters.forEach(this::awaitReceived);
    awaitEmpty();
  }

  @Test
  void sendsOnceWhatHadToWaitForLong() {
    relay.stop();
    List<OutgoingEvent> letters = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      OutgoingEvent letter = letter();
      relay.stored(store(letter, Instant.now()), List.of(letter));
      letters.add(letter);
    }
    AHEAD.set(Duration.ofMinutes(1));

    relay.start();

    letters.forEach(this::awaitReceived);
    awaitEmpty();
    relay.stop();
    assertThat(letters)
        .allSatisfy(letter -> assertThat(Records.of(LETTERS.topic(), letter.key())).hasSize(1));
  }

  @Test
  void sharesTheWorkWithAnotherInstance() {
    OutboxRelay second = relays.of(drafts);
    second.start();
    List<OutgoingEvent> letters = new ArrayList<>();

    for (int i = 0; i < 50; i++) {
      OutgoingEvent letter = letter();
      store(letter, Instant.now());
      letters.add(letter);
    }

    letters.forEach(this::awaitReceived);
    awaitEmpty();
    second.stop();
  }

  @Test
  void sendsWhatIsQueuedBeforeItStops() {
    OutgoingEvent letter = letter();
    Object id = store(letter, Instant.now().plus(1, ChronoUnit.HOURS));

    relay.stored(id, List.of(letter));
    relay.stop();

    awaitReceived(letter);
    awaitEmpty();
  }

  private OutgoingEvent letter() {
    String id = UUID.randomUUID().toString();
    return events.create(LETTERS, id, id, Instant.now(), new Letter(id, 1, "Dear editor"));
  }

  private Object store(OutgoingEvent letter, Instant at) {
    drafts.insertOne(
        new Document("_id", letter.key())
            .append(PendingEvent.FIELD, PendingEvent.documentsOf(List.of(letter), at)));
    return letter.key();
  }

  private void awaitReceived(OutgoingEvent letter) {
    await().until(() -> received.find(letter.key()) != null);
  }

  private void awaitEmpty() {
    await()
        .untilAsserted(
            () ->
                assertThat(drafts.find())
                    .allSatisfy(
                        draft ->
                            assertThat(draft.getList(PendingEvent.FIELD, Document.class))
                                .isEmpty()));
  }
}
