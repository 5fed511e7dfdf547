package org.newsroom.moderation.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.review.EditorsTest;
import org.springframework.beans.factory.annotation.Autowired;

@EditorsTest
class ChangesIT {

  @Autowired ReviewChanges changes;

  @Test
  void readsEachChangeOnceWhileManyStoreAtTheSameMoment() throws Exception {
    ChangeReader reader = new ChangeReader(changes);
    reader.start();
    ExecutorService instances = Executors.newFixedThreadPool(4);
    List<Future<?>> storing = new ArrayList<>();
    for (String writer : List.of("a", "b", "c", "d")) {
      storing.add(
          instances.submit(
              () -> {
                for (int i = 0; i < 200; i += 2) {
                  changes.add(List.of(told(writer, i), told(writer, i + 1)));
                }
              }));
    }
    List<String> read = new ArrayList<>();

    await()
        .until(
            () -> {
              reader.next().stream()
                  .filter(change -> change.event().length() == 1)
                  .forEach(change -> read.add(change.event() + change.data()));
              return read.size() >= 800;
            });

    for (Future<?> one : storing) {
      one.get();
    }
    instances.shutdown();
    assertThat(reader.next()).noneMatch(change -> change.event().length() == 1);
    assertThat(read).doesNotHaveDuplicates().hasSize(800);
    for (String writer : List.of("a", "b", "c", "d")) {
      assertThat(read.stream().filter(one -> one.startsWith(writer)))
          .containsExactlyElementsOf(IntStream.range(0, 200).mapToObj(i -> writer + i).toList());
    }
  }

  @Test
  void givesUpOnMoreThanADeskCanUse() {
    ChangeReader reader = new ChangeReader(changes);
    reader.start();
    for (int i = 0; i < 6; i++) {
      changes.add(IntStream.range(0, 1_000).mapToObj(n -> told("flood", n)).toList());
    }

    assertThat(reader.next()).isNull();
    changes.add(List.of(told("last", 0)));
    // The service itself tells of its queues meanwhile.
    assertThat(reader.next())
        .extracting(ReviewChange::event)
        .contains("last")
        .doesNotContain("flood");
  }

  private static ReviewChanges.Told told(String writer, int number) {
    return new ReviewChanges.Told(writer, String.valueOf(number));
  }
}
