package org.newsroom.moderation.rules.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DistortionTest {

  /** Each thing that is counted, how far it is counted, and what one of it weighs in all. */
  private enum Counter {
    LETTERS(Distortion.LETTER, Distortion::letters, 31, 0),
    ALIKE(Distortion.LETTER_ALIKE, Distortion::alike, 15, 1),
    DIGITS(Distortion.DIGIT, Distortion::digits, 7, 1),
    SIGNS(Distortion.SIGN, Distortion::signs, 7, 1),
    REPEATS(Distortion.REPEAT, Distortion::repeats, 7, 1),
    GAPS(Distortion.GAP, Distortion::gaps, 15, 1),
    STARS(Distortion.STAR, Distortion::stars, 7, 2),
    WEAK_MASKS(Distortion.MASK, Distortion::weakMasks, 1, 2),
    SWAPS(Distortion.SWAP, Distortion::swaps, 1, 2),
    SOUNDS(Distortion.SOUND, Distortion::sounds, 7, 1),
    TWINS(Distortion.TWIN, Distortion::twins, 1, 1);

    private final int kind;
    private final IntUnaryOperator of;
    private final int most;
    private final int weight;

    Counter(int kind, IntUnaryOperator of, int most, int weight) {
      this.kind = kind;
      this.of = of;
      this.most = most;
      this.weight = weight;
    }

    int of(int effort) {
      return of.applyAsInt(effort);
    }

    /** How many letters one of it stands for, which are counted beside it. */
    int letters() {
      return switch (this) {
        case LETTERS, ALIKE, TWINS -> 1;
        case SWAPS -> 2;
        default -> 0;
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void countsOne(Counter counter) {
    int effort = Distortion.plus(Distortion.NONE, counter.kind);

    for (Counter other : Counter.values()) {
      int expected = other == Counter.LETTERS ? counter.letters() : other == counter ? 1 : 0;
      assertThat(other.of(effort)).as("%s", other).isEqualTo(expected);
    }
    assertThat(Distortion.total(effort)).isEqualTo(counter.weight);
  }

  @ParameterizedTest
  @EnumSource
  void aFullCounterStaysFullAndTouchesNoOther(Counter counter) {
    int effort = Distortion.NONE;
    for (int i = 0; i < 40; i++) {
      effort = Distortion.plus(effort, counter.kind);
      assertThat(counter.of(effort)).isEqualTo(Math.min(i + 1, counter.most));
    }

    for (Counter other : Counter.values()) {
      if (other != counter && other != Counter.LETTERS) {
        assertThat(other.of(effort)).as("%s", other).isZero();
      }
    }
    assertThat(Distortion.letters(effort))
        .isEqualTo(Math.min(31, counter.most * counter.letters()));
  }

  @Test
  void isNothingForAWordAsItIs() {
    int effort = Distortion.NONE;
    for (int i = 0; i < 5; i++) {
      effort = Distortion.plus(effort, Distortion.LETTER);
    }

    assertThat(Distortion.total(effort)).isZero();
    assertThat(Distortion.letters(effort)).isEqualTo(5);
  }

  @Test
  void countsMasksOfEitherKindTogether() {
    int effort =
        Distortion.plus(Distortion.plus(Distortion.NONE, Distortion.STAR), Distortion.MASK);

    assertThat(Distortion.masks(effort)).isEqualTo(2);
    assertThat(Distortion.total(effort)).isEqualTo(4);
  }

  /** Whatever is done in whatever order: one step raises its own counters by one, or none. */
  @Test
  void neverOverflowsIntoAnotherCounter() {
    Random random = new Random(20_261_127);
    for (int run = 0; run < 500; run++) {
      int effort = Distortion.NONE;
      for (int step = 0; step < 100; step++) {
        Counter counter = Counter.values()[random.nextInt(Counter.values().length)];
        int before = effort;
        effort = Distortion.plus(effort, counter.kind);
        boolean counted = effort != before;
        for (Counter other : List.of(Counter.values())) {
          int more =
              !counted
                  ? 0
                  : other == Counter.LETTERS ? counter.letters() : other == counter ? 1 : 0;
          assertThat(other.of(effort) - other.of(before)).isEqualTo(more);
        }
        assertThat(effort).isNotNegative();
      }
    }
  }

  /** A counter that carries letters stops where either of them is full. */
  @Test
  void countsNoLookalikesBeyondTheLettersThatAreCounted() {
    int effort = Distortion.NONE;
    for (int i = 0; i < 31; i++) {
      effort = Distortion.plus(effort, Distortion.LETTER);
    }

    for (int kind : List.of(Distortion.LETTER_ALIKE, Distortion.SWAP, Distortion.TWIN)) {
      assertThat(Distortion.plus(effort, kind)).isEqualTo(effort);
    }
    assertThat(Distortion.gaps(Distortion.plus(effort, Distortion.GAP))).isEqualTo(1);
  }
}
