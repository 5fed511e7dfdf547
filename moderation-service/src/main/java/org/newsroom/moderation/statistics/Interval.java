package org.newsroom.moderation.statistics;

/**
 * The 95 % interval of a share (Wilson, JASA 22, 1927).
 *
 * @param low the lower end, from 0
 * @param high the upper end, up to 1
 */
public record Interval(double low, double high) {

  private static final double Z = 1.959963984540054;

  /** The interval of so many out of some, which are one at least. */
  public static Interval of(long count, long all) {
    double p = (double) count / all;
    double z2 = Z * Z / all;
    double centre = (p + z2 / 2) / (1 + z2);
    double half = Z * Math.sqrt(p * (1 - p) / all + z2 / (4 * all)) / (1 + z2);
    return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
  }
}
