package org.newsroom.moderation.rules.text;

/** Searches no further than a bound, so that hostile texts cost linear time. */
final class Scan {

  private Scan() {}

  /** The place where {@code sought} begins within {@code reach} chars from {@code from}, or -1. */
  static int indexOf(String text, String sought, int from, int reach) {
    int last = Math.min(text.length(), from + reach) - sought.length();
    for (int i = from; i <= last; i++) {
      if (text.startsWith(sought, i)) {
        return i;
      }
    }
    return -1;
  }
}
