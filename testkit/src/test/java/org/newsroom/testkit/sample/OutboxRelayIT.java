package org.newsroom.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
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

  /** What was stored then waits for no sweep. */
  private static final Instant LATER = Instant.now().plus(1, ChronoUnit.HOURS);

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

    handOver(letter);

    awaitReceived(letter);
    awaitEmpty();
  }

  @Test
  void goesOnAfterAnError() {
    ERRORS.set(3);
    OutgoingEvent letter = letter();

    handOver(letter);

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

    store(fresh, LATER);
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
                handOver(letter);
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
      handOver(letter);
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
  void asksTheStoreAboutWhatItWasHandedLongAgo() {
    relay.stop();
    OutgoingEvent sentByAnother = letter();
    drafts.insertOne(new Document("_id", sentByAnother.key()));
    relay.stored(sentByAnother.key(), List.of(sentByAnother), Instant.now());
    AHEAD.set(Duration.ofMinutes(1));

    relay.start();

    OutgoingEvent next = letter();
    handOver(next);
    awaitReceived(next);
    assertThat(Records.of(LETTERS.topic(), sentByAnother.key())).isEmpty();
  }

  @Test
  void sendsNoEventBeforeAnEarlierOneNorAfterALaterOneWhereTheirOrderMatters() {
    OutboxRelay inOrder = relays.inOrder(drafts);
    OutgoingEvent first = letter();
    OutgoingEvent second = next(first, 2);
    OutgoingEvent third = next(first, 3);
    relay.stop();
    store(first, Instant.now(), first, second);
    inOrder.start();

    inOrder.stored(first.key(), List.of(second), LATER);
    awaitEmpty();
    inOrder.stored(first.key(), List.of(first), LATER);
    drafts.updateOne(
        Filters.eq(first.key()),
        Updates.pushEach(PendingEvent.FIELD, PendingEvent.documentsOf(List.of(third), LATER)));
    inOrder.stored(first.key(), List.of(third), LATER);
    await().until(() -> Records.of(LETTERS.topic(), first.key()).size() >= 3);
    inOrder.stop();

    assertThat(Records.of(LETTERS.topic(), first.key()))
        .extracting(record -> Records.header(record, "ce_id"))
        .containsExactly(first.id(), second.id(), third.id());
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
    Object id = store(letter, LATER);

    relay.stored(id, List.of(letter), LATER);
    relay.stop();

    awaitReceived(letter);
    awaitEmpty();
  }

  private OutgoingEvent letter() {
    String id = UUID.randomUUID().toString();
    return events.create(LETTERS, id, id, Instant.now(), new Letter(id, 1, "Dear editor"));
  }

  private OutgoingEvent next(OutgoingEvent letter, int version) {
    return events.create(
        LETTERS,
        letter.key() + ":" + version,
        letter.key(),
        Instant.now(),
        new Letter(letter.key(), version, "Dear editor"));
  }

  private void handOver(OutgoingEvent letter) {
    Instant at = Instant.now();
    relay.stored(store(letter, at), List.of(letter), at);
  }

  private Object store(OutgoingEvent letter, Instant at) {
    return store(letter, at, letter);
  }

  private Object store(OutgoingEvent letter, Instant at, OutgoingEvent... waiting) {
    drafts.insertOne(
        new Document("_id", letter.key())
            .append(PendingEvent.FIELD, PendingEvent.documentsOf(List.of(waiting), at)));
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
