package org.newsroom.platform.outbox;

import com.mongodb.client.model.IndexModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.store.Indexed;
import org.newsroom.platform.work.Work;
import org.newsroom.platform.work.Worker;
import org.newsroom.platform.work.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Brings the events of one collection's documents to Kafka: those just stored at once and a batch
 * at a time, those that a crash or an outage left by a periodic sweep. Any number of instances may
 * run side by side; the worst that can happen is that an event is sent twice.
 *
 * <p>What is handed over is remembered, and may be no longer so: an instance that stands still for
 * a while must not send what another has sent in its place, least of all after what came later. So
 * what has got old is left to the sweep, which asks the store; and where the order of a document's
 * events matters the store is asked each time.
 */
public final class OutboxRelay implements SmartLifecycle, Indexed {

  private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
  private static final Fresh WAKE_UP = new Fresh(new Outbox.Stored("", List.of()), Instant.MIN);

  private final Outbox outbox;
  private final Events events;
  private final OutboxProperties settings;
  private final Clock clock;
  private final boolean inOrder;
  private final BlockingQueue<Fresh> fresh;
  private final Acknowledged acknowledged;
  private final Workers workers;
  private volatile @Nullable Worker worker;
  private Instant nextSweep = Instant.MIN;
  private volatile long depth;
  private volatile @Nullable Instant oldest;

  OutboxRelay(
      Outbox outbox,
      Workers workers,
      Events events,
      OutboxProperties settings,
      Clock clock,
      boolean inOrder) {
    this.outbox = outbox;
    this.workers = workers;
    this.events = events;
    this.settings = settings;
    this.clock = clock;
    this.inOrder = inOrder;
    this.fresh = new LinkedBlockingQueue<>(settings.queue());
    this.acknowledged = new Acknowledged(outbox, settings, clock);
  }

  /**
   * Hands over events that were just stored, durably, in a document's {@link PendingEvent#FIELD}.
   *
   * @param at the time that was stored with them
   */
  public void stored(Object documentId, List<OutgoingEvent> pending, Instant at) {
    // When the queue is full the sweep will find them: nothing is lost, it only takes longer.
    fresh.offer(new Fresh(new Outbox.Stored(documentId, pending), at));
  }

  @Override
  public String collection() {
    return outbox.collection();
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(Outbox.index());
  }

  /** How many documents had events waiting at the last sweep. */
  long depth() {
    return depth;
  }

  /** Age in seconds of the oldest event that waited at the last sweep. */
  double oldestAgeSeconds() {
    Instant since = oldest;
    return since == null ? 0 : Math.max(0, (clock.millis() - since.toEpochMilli()) / 1000.0);
  }

  /** The way of events, a batch a turn. */
  private final class Relaying implements Work {

    @Override
    public void turn(boolean stopping) throws InterruptedException {
      try {
        relay(next());
        acknowledged.clearWhenDue();
        if (!stopping && !clock.instant().isBefore(nextSweep)) {
          sweep();
        }
      } catch (RuntimeException | Error e) {
        nextSweep = clock.instant().plus(settings.sweepEvery());
        log.atWarn()
            .addKeyValue("fault", e.getClass().getSimpleName())
            .log("Outbox not relayed; the next sweep tries again");
      }
    }

    @Override
    public boolean isUnfinished() {
      return !fresh.isEmpty() || !acknowledged.isEmpty();
    }

    @Override
    public void wake() {
      fresh.offer(WAKE_UP);
    }
  }

  private List<Outbox.Stored> next() throws InterruptedException {
    List<Fresh> batch = new ArrayList<>();
    Duration patience = acknowledged.isEmpty() ? settings.sweepEvery() : settings.clearAfter();
    Fresh first = fresh.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (first != null) {
      batch.add(first);
      fresh.drainTo(batch, settings.batch() - 1);
    }
    Instant swept = sweptBefore();
    List<Outbox.Stored> due =
        batch.stream().filter(one -> !one.at().isBefore(swept)).map(Fresh::stored).toList();
    return inOrder ? asStored(due) : due;
  }

  private Instant sweptBefore() {
    return clock.instant().minus(settings.sweepAfter());
  }

  /**
   * What of the batch still waits, without documents that have an event waiting of which it knows
   * nothing: that one is on its way by another instance, perhaps, and would come last. A sweep
   * sends all of such a document in order.
   */
  private List<Outbox.Stored> asStored(List<Outbox.Stored> batch) {
    if (batch.isEmpty()) {
      return batch;
    }
    // Otherwise what Kafka has already would be found once more.
    acknowledged.clear();
    Set<String> known =
        batch.stream()
            .flatMap(stored -> stored.events().stream())
            .map(OutgoingEvent::id)
            .collect(Collectors.toSet());
    return outbox.waitingOf(batch).stream()
        .filter(stored -> stored.events().stream().allMatch(event -> known.contains(event.id())))
        .toList();
  }

  private void sweep() {
    // What Kafka kept waiting for as long is this instance's own, and would be sent twice.
    acknowledged.clear();
    Instant before = sweptBefore();
    List<Outbox.Stored> left;
    boolean allSent;
    do {
      left = outbox.storedBefore(before, settings.batch());
      allSent = relay(left);
      acknowledged.clear();
    } while (left.size() == settings.batch() && allSent);
    depth = outbox.depth();
    oldest = outbox.oldest();
    nextSweep = clock.instant().plus(settings.sweepEvery());
  }

  /** Whether Kafka took every event. */
  private boolean relay(List<Outbox.Stored> batch) {
    if (batch.isEmpty()) {
      return true;
    }
    Events.Outcome outcome =
        events.trySend(batch.stream().flatMap(stored -> stored.events().stream()).toList());
    acknowledged.add(batch, outcome.acknowledged());
    if (outcome.fault() != null) {
      log.atWarn()
          .addKeyValue("fault", outcome.fault().getClass().getSimpleName())
          .log("Events not sent; the sweep tries again");
    }
    return outcome.fault() == null;
  }

  @Override
  public void start() {
    worker = workers.start("outbox-relay", new Relaying());
  }

  /** Sends what is queued, for up to five seconds; the rest is in its documents. */
  @Override
  public void stop() {
    Worker relaying = worker;
    if (relaying != null) {
      relaying.stop(LONGEST_STOP);
      worker = null;
    }
  }

  @Override
  public boolean isRunning() {
    return worker != null;
  }

  /** Started before the web server takes requests, stopped after it has answered the last. */
  @Override
  public int getPhase() {
    return 1;
  }

  /** What was handed over, with the time that was stored with it. */
  private record Fresh(Outbox.Stored stored, Instant at) {}
}
