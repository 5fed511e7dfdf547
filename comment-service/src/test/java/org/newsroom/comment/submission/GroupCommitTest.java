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

class GroupCommitTest {

  private final List<List<Integer>> writes = Collections.synchronizedList(new ArrayList<>());
  private final Semaphore mayWrite = new Semaphore(0);
  private final GroupCommit<Integer, String> commit = new GroupCommit<>(this::write, 4, 6);

  private List<String> write(List<Integer> items) {
    mayWrite.acquireUninterruptibly();
    writes.add(items);
    if (items.contains(-1)) {
      throw new IllegalStateException("the store is away");
    }
    return items.stream().map(item -> "stored " + item).toList();
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
    await().until(() -> stopping.getState() == Thread.State.WAITING);

    mayWrite.release(2);

    stopped.await();
    assertThat(first).isCompletedWithValue("stored 1");
    assertThat(second).isCompletedWithValue("stored 2");
    assertThat(commit.add(3)).isNull();
  }
}
