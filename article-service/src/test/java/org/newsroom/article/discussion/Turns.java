package org.newsroom.article.discussion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Lets one of several threads go on at a time, until it gives its turn away. Who is next is drawn
 * by a seed, so that the same seed interleaves the threads in the same way.
 */
final class Turns {

  private final Random random;
  private final List<Integer> lots = new ArrayList<>();
  private int turn;

  /**
   * Turns of which the first is player 0's.
   *
   * @param shares for each player: in how many of a round's turns it goes on
   */
  Turns(List<Integer> shares, long seed) {
    this.random = new Random(seed);
    for (int player = 0; player < shares.size(); player++) {
      lots.addAll(Collections.nCopies(shares.get(player), player));
    }
  }

  /** Waits for the player's first turn. */
  synchronized void begin(int player) {
    while (turn != player) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new IllegalStateException("interrupted while others go on", e);
      }
    }
  }

  /** Gives the turn away, perhaps to the player itself, and waits for the next. */
  synchronized void next(int player) {
    handOver();
    begin(player);
  }

  /** Gives the turn away for good. */
  synchronized void end(int player) {
    lots.removeIf(lot -> lot == player);
    if (!lots.isEmpty()) {
      handOver();
    }
  }

  private void handOver() {
    turn = lots.get(random.nextInt(lots.size()));
    notifyAll();
  }
}
