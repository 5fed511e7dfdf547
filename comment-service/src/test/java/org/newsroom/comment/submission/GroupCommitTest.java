package org.newsroom.comment.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.platform.work.Workers;
import org.newsroom.platform.work.WorkersHealth;
import org.springframework.boot.health.contributor.Status;

class GroupCommitTest {

  private static final int FATAL = -2;
  private static final int SHORT = -3;
  private static final int INTERRUPTING = -4;

  private final List<List<Integer>> writes = Collections.synchronizedList(new ArrayList<>());
  private final Semaphore mayWrite = new Semaphore(0);
  private final Workers workers = new Workers();
  private final WorkersHealth health = new WorkersHealth(workers);
  private final GroupCommit<Integer, String> commit = new GroupCommit<>(workers, this::write, 4, 6);

  private List<String> write(List<Integer> items) {
    mayWrite.acquireUninterruptibly();
    writes.add(items);
    if (items.contains(-1)) {
      throw new IllegalStateException("the store is away");
    }
    if (items.contains(FATAL)) {
      throw new StackOverflowError("of one write");
    }
    if (items.contains(INTERRUPTING)) {
      Thread.currentThread().interrupt();
    }
    long answered = items.contains(SHORT) ? items.size() - 1 : items.size();
    return items.stream().limit(answered).map(item -> "stored " + item).toList();
  }

  @AfterEach
  void stop() {
    mayWrite.release(100);
    commit.stop();
  }

  private CompletableFuture<String> add(int item) {
    return Objects.requireNonNull(commit.add(item));
  }

  /** Starts the writer and has it write the item, until it is let go. */
  private CompletableFuture<String> startedWriting(int item) {
    CompletableFuture<String> outcome = add(item);
    commit.start();
    await().until(mayWrite::hasQueuedThreads);
    return outcome;
  }

  @Test
  void writesOneItemWithoutWaitingForOthers() {
    mayWrite.release();
    commit.start();

    assertThat(add(1).join()).isEqualTo("stored 1");
  }

  @Test
  void writesTogetherWhatArrivesDuringAWrite() {
    startedWriting(1);
    List<CompletableFuture<String>> during =
        IntStream.rangeClosed(2, 4).mapToObj(this::add).toList();

    mayWrite.release(2);

    assertThat(during)
        .extracting(CompletableFuture::join)
        .containsExactly("stored 2", "stored 3", "stored 4");
    assertThat(writes).containsExactly(List.of(1), List.of(2, 3, 4));
  }

  @Test
  void writesNoMoreTogetherThanItShould() {
    startedWriting(0);
    List<CompletableFuture<String>> during =
        IntStream.rangeClosed(1, 6).mapToObj(this::add).toList();

    mayWrite.release(3);

    during.forEach(CompletableFuture::join);
    assertThat(writes).containsExactly(List.of(0), List.of(1, 2, 3, 4), List.of(5, 6));
  }

  @Test
  void refusesWhatExceedsItsQueue() {
    startedWriting(0);
    IntStream.rangeClosed(1, 6).forEach(this::add);

    assertThat(commit.add(7)).isNull();
  }

  @Test
  void failsAWriteForItsOwnItemsAndGoesOn() {
    CompletableFuture<String> failing = startedWriting(-1);
    CompletableFuture<String> next = add(2);

    mayWrite.release(2);

    assertThat(failing).failsWithin(Duration.ofSeconds(5));
    assertThat(next.join()).isEqualTo("stored 2");
  }

  @ParameterizedTest
  @ValueSource(ints = {FATAL, SHORT})
  void answersWhatWaitedForAWriteThatWentWrongAndGoesOn(int item) {
    CompletableFuture<String> failing = startedWriting(item);
    CompletableFuture<String> next = add(2);

    mayWrite.release(2);

    assertThat(failing).failsWithin(Duration.ofSeconds(5));
    assertThat(next.join()).isEqualTo("stored 2");
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void takesTheServiceWithItWhenItsThreadEnds() {
    startedWriting(INTERRUPTING);
    CompletableFuture<String> waiting = add(2);

    mayWrite.release();

    assertThat(waiting).failsWithin(Duration.ofSeconds(5));
    assertThat(commit.add(3)).isNull();
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void writesWhatItHasTakenBeforeItStops() throws Exception {
    CompletableFuture<String> first = startedWriting(1);
    CompletableFuture<String> second = add(2);
    CountDownLatch stopped = new CountDownLatch(1);
    Thread stopping =
        new Thread(
            () -> {
              commit.stop();
              stopped.countDown();
            });
    stopping.start();
    await().until(() -> stopping.getState() == Thread.State.TIMED_WAITING);

    mayWrite.release(2);

    stopped.await();
    assertThat(first).isCompletedWithValue("stored 1");
    assertThat(second).isCompletedWithValue("stored 2");
    assertThat(commit.add(3)).isNull();
  }
}
