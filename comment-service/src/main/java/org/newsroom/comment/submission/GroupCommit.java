package org.newsroom.comment.submission;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.work.Work;
import org.newsroom.platform.work.Worker;
import org.newsroom.platform.work.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Writes together the items that arrived while the last write was under way, as databases do with
 * their logs: no item waits for a timer, and the busier the service, the larger the writes.
 *
 * @param <T> an item to be written
 * @param <R> the outcome of one item
 */
final class GroupCommit<T, R> implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

  /** A stop waits as long as the writes of a full queue take at the store's slowest. */
  private static final Duration LONGEST_STOP = Duration.ofMinutes(2);

  private final Function<List<T>, List<R>> write;
  private final int mostTogether;
  private final BlockingQueue<Waiting<T, R>> queue;
  private final Waiting<T, R> wakeUp = new Waiting<>(null, new CompletableFuture<>());
  private final Workers workers;
  private volatile @Nullable Worker writer;
  private volatile boolean closed;
  private volatile boolean over;

  /**
   * A group commit that takes items once it is started.
   *
   * @param workers the workers from which it gets its thread
   * @param write answers one outcome per item, in their order, or throws for all of them
   * @param mostTogether the most items in one write
   * @param mostWaiting the most items that wait for a write
   */
  GroupCommit(
      Workers workers, Function<List<T>, List<R>> write, int mostTogether, int mostWaiting) {
    this.workers = workers;
    this.write = write;
    this.mostTogether = mostTogether;
    this.queue = new LinkedBlockingQueue<>(mostWaiting);
  }

  /**
   * The outcome of the item's write once it is known, or null when too many items wait already or
   * nothing is written any more.
   */
  @Nullable CompletableFuture<R> add(T item) {
    Waiting<T, R> waiting = new Waiting<>(item, new CompletableFuture<>());
    if (closed || !queue.offer(waiting)) {
      return null;
    }
    // Whoever ended in between has answered what it found, which this may have missed.
    return over && queue.remove(waiting) ? null : waiting.outcome();
  }

  /** A turn is one write. */
  private final class Writing implements Work {

    @Override
    @SuppressWarnings("ReferenceEquality") // There is one that only wakes.
    public void turn(boolean stopping) throws InterruptedException {
      List<Waiting<T, R>> together = new ArrayList<>(mostTogether);
      together.add(queue.take());
      queue.drainTo(together, mostTogether - 1);
      together.removeIf(waiting -> waiting == wakeUp);
      if (!together.isEmpty()) {
        commit(together);
      }
    }

    @Override
    public boolean isUnfinished() {
      return !queue.isEmpty();
    }

    @Override
    public void wake() {
      queue.offer(wakeUp);
    }

    @Override
    public void ended() {
      closed = true;
      over = true;
      List<Waiting<T, R>> left = new ArrayList<>();
      queue.drainTo(left);
      IllegalStateException fault = new IllegalStateException("nothing is written any more");
      left.forEach(waiting -> waiting.outcome().completeExceptionally(fault));
    }
  }

  /** Writes the items and answers each of them, whatever goes wrong. */
  private void commit(List<Waiting<T, R>> together) {
    try {
      List<R> outcomes = write.apply(together.stream().map(Waiting::item).toList());
      if (outcomes.size() != together.size()) {
        throw new IllegalStateException(
            outcomes.size() + " outcomes of " + together.size() + " items");
      }
      for (int i = 0; i < outcomes.size(); i++) {
        together.get(i).outcome().complete(outcomes.get(i));
      }
    } catch (RuntimeException | Error e) {
      log.atError()
          .addKeyValue("fault", e.getClass().getSimpleName())
          .addKeyValue("items", together.size())
          .log("A write failed");
      together.forEach(waiting -> waiting.outcome().completeExceptionally(e));
    }
  }

  @Override
  public void start() {
    over = false;
    closed = false;
    writer = workers.start("group-commit", new Writing());
  }

  /** Stops once every item that was taken is written. */
  @Override
  public void stop() {
    Worker writing = writer;
    if (writing != null) {
      closed = true;
      writing.stop(LONGEST_STOP);
      writer = null;
    }
  }

  @Override
  public boolean isRunning() {
    return writer != null;
  }

  /** The group commit starts between the relay, which takes what is written, and the web server. */
  @Override
  public int getPhase() {
    return 2;
  }

  private record Waiting<T, R>(@Nullable T item, CompletableFuture<R> outcome) {}
}
