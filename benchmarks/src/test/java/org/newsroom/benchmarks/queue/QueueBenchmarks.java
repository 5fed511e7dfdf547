package org.newsroom.benchmarks.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints how long a moderation-service takes for whatever an editor asks of its queues, when ever
 * more wait in them, and how a decision on very many comments keeps the others waiting.
 */
public final class QueueBenchmarks {

  private static final int MOST_ASKED = 100;
  private static final int WARM_UP_ASKED = 5;
  private static final double LONGEST_SECONDS = 3;
  private static final double WARM_UP_SECONDS = 120;
  private static final List<DeskCall> CALLS = DeskCall.all();

  private final Desk desk;
  private final Map<DeskCall, List<Timing>> timings = new HashMap<>();

  private QueueBenchmarks(Desk desk) {
    this.desk = desk;
  }

  /**
   * Takes the store's address, the service's, the size of the flood that is decided as one, and the
   * numbers of comments that wait, from small to large.
   */
  public static void main(String[] arguments) {
    int[] sizes = Stream.of(arguments).skip(3).mapToInt(Integer::parseInt).toArray();
    Desk desk = new Desk(arguments[1], "benchmark");
    QueueBenchmarks benchmarks = new QueueBenchmarks(desk);
    try (Seeding seeding = new Seeding(arguments[0])) {
      int waiting = 0;
      for (int size : sizes) {
        long began = System.nanoTime();
        seeding.grow(waiting, size);
        System.err.printf("%,d wait after %.0f s%n", size, (System.nanoTime() - began) / 1e9);
        if (waiting == 0) {
          benchmarks.warmUp();
        }
        waiting = size;
        CALLS.forEach(benchmarks::measure);
      }
      benchmarks.print(sizes);
      int flood = Integer.parseInt(arguments[2]);
      if (flood > 0) {
        seeding.flood(flood);
        new BulkBenchmark(desk, new Desk(arguments[1], "colleague")).run(flood);
      }
    }
  }

  private void warmUp() {
    long began = System.nanoTime();
    while (System.nanoTime() - began < WARM_UP_SECONDS * 1e9) {
      CALLS.forEach(call -> time(call, WARM_UP_ASKED));
    }
  }

  private void measure(DeskCall call) {
    timings.computeIfAbsent(call, c -> new ArrayList<>()).add(time(call, MOST_ASKED));
  }

  private Timing time(DeskCall call, int most) {
    List<Long> nanos = new ArrayList<>();
    desk.nanos(call);
    long began = System.nanoTime();
    while (nanos.size() < most && System.nanoTime() - began < LONGEST_SECONDS * 1e9) {
      if (call.claims()) {
        desk.nanos(DeskCall.RELEASE);
      }
      nanos.add(desk.nanos(call));
    }
    desk.nanos(DeskCall.RELEASE);
    return Timing.of(nanos);
  }

  private void print(int[] sizes) {
    int last = sizes.length - 1;
    System.out.println(
        "First pages, one editor who asks up to %d times (ratio: p50 of the most to p50 of the least)"
            .formatted(MOST_ASKED));
    System.out.printf("%-36s", "p50 ms, then p95 ms, of");
    Arrays.stream(sizes).forEach(size -> System.out.printf(" %9d", size));
    Arrays.stream(sizes).forEach(size -> System.out.printf(" %9d", size));
    System.out.printf(" %7s%n", "ratio");
    for (DeskCall call : CALLS) {
      List<Timing> all = timings.get(call);
      System.out.printf("%-36s", call.name());
      all.forEach(timing -> System.out.printf(" %9.1f", timing.p50()));
      all.forEach(timing -> System.out.printf(" %9.1f", timing.p95()));
      System.out.printf(" %7.2f%n", all.get(last).p50() / all.get(0).p50());
    }
  }
}
