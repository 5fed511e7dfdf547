package org.newsroom.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WorkersTest {

  private final Workers workers = new Workers();

  @Test
  void missWhatAnExecutorRepeatsNoMore() {
    CompletableFuture<Void> runs = new CompletableFuture<>();
    workers.watch("polls", runs);
    assertThat(workers.dead()).isEmpty();

    runs.completeExceptionally(new StackOverflowError("thrown by the test"));

    assertThat(workers.dead()).containsExactly("polls");
  }

  @Test
  void doNotMissWhatWasCancelled() {
    CompletableFuture<Void> runs = new CompletableFuture<>();
    workers.watch("polls", runs);

    runs.cancel(true);

    assertThat(workers.dead()).isEmpty();
  }
}
