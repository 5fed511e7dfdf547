package org.newsroom.moderation.rules.disguise;

/**
 * Counts the changes that disguise a word, each kind in a small counter, all of them in one int.
 */
final class Distortion {

  static final int NONE = 0;

  /** This counts letters as they are, so that a word made of signs alone is no word. */
  static final int LETTER = 1;

  static final int LETTER_ALIKE = 1 << 5 | 1;
  static final int DIGIT = 1 << 9;
  static final int SIGN = 1 << 12;
  static final int REPEAT = 1 << 15;
  static final int GAP = 1 << 18;
  static final int STAR = 1 << 22;
  static final int MASK = 1 << 25;
  static final int SWAP = 1 << 26 | 2;
  static final int SOUND = 1 << 27;

  /**
   * This counts plain letters that look like others: a small l for an i, or the other way round.
   */
  static final int TWIN = 1 << 30 | 1;

  private Distortion() {}

  /** Adds one; a counter that is full stays full. */
  static int plus(int effort, int kind) {
    int sum = effort + kind;
    return isFull(effort, kind) ? effort : sum;
  }

  static int letters(int effort) {
    return effort & 31;
  }

  static int alike(int effort) {
    return effort >>> 5 & 15;
  }

  static int digits(int effort) {
    return effort >>> 9 & 7;
  }

  static int signs(int effort) {
    return effort >>> 12 & 7;
  }

  static int repeats(int effort) {
    return effort >>> 15 & 7;
  }

  static int gaps(int effort) {
    return effort >>> 18 & 15;
  }

  static int stars(int effort) {
    return effort >>> 22 & 7;
  }

  static int weakMasks(int effort) {
    return effort >>> 25 & 1;
  }

  static int masks(int effort) {
    return stars(effort) + weakMasks(effort);
  }

  static int swaps(int effort) {
    return effort >>> 26 & 1;
  }

  static int sounds(int effort) {
    return effort >>> 27 & 7;
  }

  static int twins(int effort) {
    return effort >>> 30 & 1;
  }

  /** The number of all changes; 0 for a word as the dictionary has it. */
  static int total(int effort) {
    return alike(effort)
        + digits(effort)
        + signs(effort)
        + repeats(effort)
        + gaps(effort)
        + 2 * masks(effort)
        + 2 * swaps(effort)
        + sounds(effort)
        + twins(effort);
  }

  private static boolean isFull(int effort, int kind) {
    return switch (kind) {
      case LETTER -> letters(effort) == 31;
      case LETTER_ALIKE -> letters(effort) == 31 || alike(effort) == 15;
      case DIGIT -> digits(effort) == 7;
      case SIGN -> signs(effort) == 7;
      case REPEAT -> repeats(effort) == 7;
      case GAP -> gaps(effort) == 15;
      case STAR -> stars(effort) == 7;
      case MASK -> weakMasks(effort) == 1;
      case TWIN -> letters(effort) == 31 || twins(effort) == 1;
      case SWAP -> swaps(effort) == 1 || letters(effort) > 29;
      default -> sounds(effort) == 7;
    };
  }
}
