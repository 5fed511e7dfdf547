package org.newsroom.moderation.rules.disguise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisitedTest {

  private final Visited visited = new Visited();

  VisitedTest() {
    visited.clear();
  }

  @Test
  void seesAStateOnce() {
    assertThat(visited.add(7, 1)).isTrue();
    assertThat(visited.add(7, 1)).isFalse();
    assertThat(visited.add(7, 2)).isTrue();
    assertThat(visited.add(8, 1)).isTrue();
  }

  @Test
  void seesAPlaceInSixStates() {
    for (int state = 0; state < 6; state++) {
      assertThat(visited.add(7, state)).as("state %d", state).isTrue();
    }

    assertThat(visited.add(7, 6)).isFalse();
    assertThat(visited.add(7, 7)).isFalse();
    assertThat(visited.add(8, 6)).isTrue();
  }

  @Test
  void forgetsEverything() {
    visited.add(7, 1);

    visited.clear();

    assertThat(visited.add(7, 1)).isTrue();
  }

  /** The time at which a slot was taken is an int that overflows once. */
  @Test
  void forgetsHoweverOftenItIsAskedTo() {
    visited.add(7, 1);
    for (int walk = 0; walk < 1 << 28; walk++) {
      visited.clear();
    }

    assertThat(visited.add(7, 1)).isTrue();
    assertThat(visited.add(7, 1)).isFalse();
  }

  /** Too little memory costs work and never a word. */
  @Test
  void letsEverythingPassThatItCannotRemember() {
    for (int place = 0; place < 5_000; place++) {
      assertThat(visited.add(place, 1)).isTrue();
    }

    assertThat(visited.add(4_999, 1)).isTrue();
    assertThat(visited.add(0, 1)).isFalse();
  }
}
