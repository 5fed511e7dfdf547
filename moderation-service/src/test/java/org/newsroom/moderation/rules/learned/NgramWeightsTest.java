package org.newsroom.moderation.rules.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NgramWeightsTest {

  @Test
  void keepsEachWeightToWithinHalfAStep() {
    Random random = new Random(7);
    long[] hashes = random.longs(500).toArray();
    double[] weights = random.doubles(500, -3, 3).toArray();

    NgramWeights table = NgramWeights.of(hashes, weights, 10, 3f / 127);

    for (int i = 0; i < hashes.length; i++) {
      assertThat((double) table.weightOf(hashes[i])).isCloseTo(weights[i], within(3.0 / 127));
    }
  }

  @Test
  void knowsNothingOfAnNgramThatItWasNotGiven() {
    long[] hashes = LongStream.range(0, 700).map(i -> i << 32 | i).toArray();
    double[] weights = LongStream.range(0, 700).mapToDouble(i -> 1).toArray();

    NgramWeights table = NgramWeights.of(hashes, weights, 10, 0.1f);

    assertThat(table.weightOf(0x7FFF_FF00_0000_0005L)).isZero();
  }

  @Test
  void refusesToOverfill() {
    long[] hashes = LongStream.range(0, 900).map(i -> i << 42 | i).toArray();
    double[] weights = LongStream.range(0, 900).mapToDouble(i -> 1).toArray();

    assertThatThrownBy(() -> NgramWeights.of(hashes, weights, 10, 0.1f))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("900");
  }
}
