package org.newsroom.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

  private final BackOff backOff =
      new BackOff(Duration.ofSeconds(10), Duration.ofHours(1), new Random(42));

  @ParameterizedTest
  @CsvSource({"0, 10", "1, 20", "5, 320", "8, 2560", "9, 3600", "63, 3600", "1000000, 3600"})
  void doublesUpToTheLongestGiveOrTakeHalf(int failures, long seconds) {
    for (int i = 0; i < 100; i++) {
      assertThat(backOff.after(failures))
          .isBetween(Duration.ofMillis(seconds * 500), Duration.ofMillis(seconds * 1_500));
    }
  }
}
