package org.newsroom.moderation.rules.disguise;

import java.util.Arrays;

/**
 * Remembers the places of a walk that it need not see again: a place in the same state never, and
 * none more than some times, since whoever comes later took more effort to get there.
 */
final class Visited {

  private static final int MOST = 1 << 11;
  private static final int SLOTS = MOST * 2;
  private static final int MOST_PER_PLACE = 6;

  private final long[] keys = new long[SLOTS];

  /**
   * Each slot holds the time at which it was taken, in the upper bits, and the number of requests
   * since.
   */
  private final int[] times = new int[SLOTS];

  private int time;
  private int size;

  /** Forgets everything. */
  void clear() {
    size = 0;
    time += 8;
    if (time < 0) {
      Arrays.fill(times, 0);
      time = 8;
    }
  }

  /** Whether it is worth while to go on from a place in a state of less than 31 bits. */
  boolean add(long place, int state) {
    return count(place << 31 | state, 1) && count(~place, MOST_PER_PLACE);
  }

  /** Whether the key has not come so often before; when too many are known, none has. */
  private boolean count(long key, int most) {
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & SLOTS - 1;
    while (times[slot] >= time) {
      if (keys[slot] == key) {
        if (times[slot] - time < 6) {
          times[slot]++;
        }
        return times[slot] - time < most;
      }
      slot = slot + 1 & SLOTS - 1;
    }
    if (size < MOST) {
      size++;
      times[slot] = time;
      keys[slot] = key;
    }
    return true;
  }
}
