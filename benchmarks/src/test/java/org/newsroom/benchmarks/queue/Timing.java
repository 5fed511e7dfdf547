package org.newsroom.benchmarks.queue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How long answers took.
 *
 * @param p50 half of them took no longer, in milliseconds
 * @param p95 all but a twentieth took no longer, in milliseconds
 */
record Timing(double p50, double p95) {

  static Timing of(List<Long> nanos) {
    return of(nanos.stream().mapToLong(Long::longValue));
  }

  static Timing of(LongStream nanos) {
    long[] sorted = nanos.toArray();
    Arrays.sort(sorted);
    return new Timing(at(sorted, .5), at(sorted, .95));
  }

  private static double at(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }
}
