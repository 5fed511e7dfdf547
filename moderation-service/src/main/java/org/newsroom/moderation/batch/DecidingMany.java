package org.newsroom.moderation.batch;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.newsroom.moderation.batch.Batch.State;
import org.newsroom.moderation.live.ChangeLog;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Rulings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;

/** Works on batches, a part at a time: each comment of it is decided as if it were alone. */
@Service
class DecidingMany implements DisposableBean {

  private static final int TOGETHER = 4;

  private final ExecutorService together = Executors.newFixedThreadPool(TOGETHER);
  private final Batches batches;
  private final Rulings rulings;
  private final ChangeLog changes;
  private final Clock clock;

  DecidingMany(Batches batches, Rulings rulings, ChangeLog changes, Clock clock) {
    this.batches = batches;
    this.rulings = rulings;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Works on one part of one batch.
   *
   * @return whether there was one
   */
  boolean work() {
    Optional<Batch> taken = batches.take(clock.instant());
    if (taken.isEmpty()) {
      return false;
    }
    Batch batch = taken.get();
    Optional<Part> part = batches.begin(batch);
    if (part.isPresent()) {
      work(batch, part.get());
      batches.release(batch.id());
      tell(batch);
    } else {
      finish(batch);
    }
    return true;
  }

  /**
   * Several at a time, since each waits for the store's journal. When the time is over for which
   * the batch is this instance's own, another one may be at the part, or undo it: the rest is left.
   */
  private void work(Batch batch, Part part) {
    List<Callable<Boolean>> acts =
        part.items().stream().<Callable<Boolean>>map(item -> () -> act(batch, item)).toList();
    try {
      int done = 0;
      for (Future<Boolean> act : together.invokeAll(acts)) {
        done += act.get() ? 1 : 0;
      }
      if (batch.isHeld(clock.instant())) {
        batches.close(batch, part, done, part.items().size() - done);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A part of a batch is to be done again", e.getCause());
    }
  }

  private boolean act(Batch batch, Part.Item item) {
    if (!batch.isHeld(clock.instant())) {
      return false;
    }
    return batch.state() == State.RUNNING ? decide(batch, item) : undo(batch, item);
  }

  /** What was decided before by this batch counts, too. */
  private boolean decide(Batch batch, Part.Item item) {
    return rulings
        .apply(
            item.id(),
            subject -> BatchActs.decided(batch, subject, item.revision(), clock.instant()))
        .filter(change -> !(change instanceof Change.Refused))
        .isPresent();
  }

  /** What was undone before by this batch counts, too. */
  private boolean undo(Batch batch, Part.Item item) {
    return rulings
        .apply(item.id(), subject -> BatchActs.undone(batch, subject, clock.instant()))
        .filter(change -> change instanceof Change.Ruled || change instanceof Change.Unchanged)
        .isPresent();
  }

  private void finish(Batch batch) {
    State end = batch.state() == State.RUNNING ? State.DONE : State.UNDONE;
    batches
        .move(
            batch.id(),
            List.of(batch.state()),
            new Update().set("state", end).unset("holder").unset("heldUntil"))
        .ifPresent(this::tell);
  }

  private void tell(Batch batch) {
    batches.find(batch.id()).ifPresent(now -> changes.tell("batch", view(now)));
  }

  BatchView view(Batch batch) {
    return BatchView.of(batch, batches.progress(batch.id()));
  }

  @Override
  public void destroy() {
    together.shutdownNow();
  }
}
