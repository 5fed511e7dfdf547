package org.newsroom.comment.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Writes together whatever arrived while the last write was under way, as databases do with their
 * logs: no item waits for a timer, and the busier the service, the larger the writes.
 *
 * @param <T> what is written
 * @param <R> what became of one item
 */
final class GroupCommit<T, R> implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

  private final Function<List<T>, List<R>> write;
  private final int mostTogether;
  private final BlockingQueue<Waiting<T, R>> queue;
  private final Waiting<T, R> wakeUp = new Waiting<>(null, new CompletableFuture<>());
  private volatile @Nullable Thread writer;
  private volatile boolean stopping;

  /**
   * A group commit that takes items once it is started.
   *
   * @param write answers one outcome per item, in their order, or throws for all of them
   * @param mostTogether the most items in one write
   * @param mostWaiting the most items that wait for a write
   */
  GroupCommit(Function<List<T>, List<R>> write, int mostTogether, int mostWaiting) {
    this.write = write;
    this.mostTogether = mostTogether;
    this.queue = new LinkedBlockingQueue<>(mostWaiting);
  }

  /** What will have become of the item, or null when too many wait already. */
  @Nullable CompletableFuture<R> add(T item) {
    Waiting<T, R> waiting = new Waiting<>(item, new CompletableFuture<>());
    if (stopping || !queue.offer(waiting)) {
      return null;
    }
    return waiting.outcome();
  }

  private void run() {
    List<Waiting<T, R>> together = new ArrayList<>(mostTogether);
    while (!stopping || !queue.isEmpty()) {
      try {
        together.add(queue.take());
      } catch (InterruptedException e) {
        return;
      }
      queue.drainTo(together, mostTogether - 1);
      together.removeIf(waiting -> waiting == wakeUp);
      if (!together.isEmpty()) {
        commit(together);
        together.clear();
      }
    }
  }

  private void commit(List<Waiting<T, R>> together) {
    try {
      List<R> outcomes = write.apply(together.stream().map(Waiting::item).toList());
      for (int i = 0; i < outcomes.size(); i++) {
        together.get(i).outcome().complete(outcomes.get(i));
      }
    } catch (RuntimeException e) {
      log.atError()
          .addKeyValue("fault", e.getClass().getSimpleName())
          .addKeyValue("items", together.size())
          .log("A write failed");
      together.forEach(waiting -> waiting.outcome().completeExceptionally(e));
    }
  }

  @Override
  public void start() {
    stopping = false;
    Thread thread = new Thread(this::run, "group-commit");
    writer = thread;
    thread.start();
  }

  /** Ends when everything that was taken is written. */
  @Override
  public void stop() {
    Thread thread = writer;
    if (thread == null) {
      return;
    }
    stopping = true;
    queue.offer(wakeUp);
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    writer = null;
  }

  @Override
  public boolean isRunning() {
    return writer != null;
  }

  /** Between the relay, which takes what is written, and the web server, which brings it. */
  @Override
  public int getPhase() {
    return 2;
  }

  private record Waiting<T, R>(@Nullable T item, CompletableFuture<R> outcome) {}
}
