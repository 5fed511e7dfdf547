package org.newsroom.moderation.rules.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeaviestTest {

  @Test
  void keepsTheHeaviestOfThoseOffered() {
    Heaviest heaviest = new Heaviest(2);
    heaviest.offer(0, 1, .5);
    heaviest.offer(1, 2, 2);
    heaviest.offer(2, 3, 1);
    heaviest.offer(3, 4, .1);

    assertThat(heaviest.descending())
        .containsExactly(new WeighedNgram(1, 2, 2), new WeighedNgram(2, 3, 1));
  }

  @Test
  void keepsTheFirstOfThoseThatWeighTheSame() {
    Heaviest heaviest = new Heaviest(2);
    heaviest.offer(0, 1, 1);
    heaviest.offer(1, 2, 1);
    heaviest.offer(2, 3, 1);

    assertThat(heaviest.descending()).extracting(WeighedNgram::from).containsExactly(0, 1);
  }

  @Test
  void takesNothingThatSpeaksForTheText() {
    Heaviest heaviest = new Heaviest(2);
    heaviest.offer(0, 1, 0);
    heaviest.offer(1, 2, -1);

    assertThat(heaviest.descending()).isEmpty();
  }
}
