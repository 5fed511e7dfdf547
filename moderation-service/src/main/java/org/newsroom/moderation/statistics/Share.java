package org.newsroom.moderation.statistics;

/**
 * A share of agreement.
 *
 * @param read how many were read
 * @param agreed in how many of them editors and rules agreed
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 */
record Share(
    Grouping by, String value, long read, long agreed, double share, double low, double high) {

  /** The kinds of groups of which a share is told. */
  enum Grouping {
    VERDICT,
    CATEGORY,
    RULE
  }

  static Share of(Grouping by, String value, long read, long agreed) {
    Interval interval = Interval.of(agreed, read);
    return new Share(
        by, value, read, agreed, (double) agreed / read, interval.low(), interval.high());
  }
}
