package org.newsroom.moderation.statistics;

/**
 * A share of agreement.
 *
 * @param read how many were read
 * @param agreed in how many of them editors and rules agreed
 * @param low the lower end of its 95 % interval (Wilson, JASA 22, 1927)
 * @param high the upper end
 */
record Share(
    Grouping by, String value, long read, long agreed, double share, double low, double high) {

  private static final double Z = 1.959963984540054;

  /** The kinds of groups of which a share is told. */
  enum Grouping {
    VERDICT,
    CATEGORY,
    RULE
  }

  static Share of(Grouping by, String value, long read, long agreed) {
    double p = (double) agreed / read;
    double z2 = Z * Z / read;
    double centre = (p + z2 / 2) / (1 + z2);
    double half = Z * Math.sqrt(p * (1 - p) / read + z2 / (4 * read)) / (1 + z2);
    return new Share(
        by, value, read, agreed, p, Math.max(0, centre - half), Math.min(1, centre + half));
  }
}
