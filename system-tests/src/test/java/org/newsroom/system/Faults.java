package org.newsroom.system;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets parts of the system fail and come back, and says when each did. */
final class Faults {

  private static final int SHORTEST_MILLIS = 2_000;
  private static final int LONGEST_MILLIS = 25_000;

  private final Map<String, Harm> harmed = new ConcurrentHashMap<>();
  private final AtomicInteger number = new AtomicInteger();
  private final NewsroomContainers newsroom;

  Faults(NewsroomContainers newsroom) {
    this.newsroom = newsroom;
  }

  /** How many there were. */
  int number() {
    return number.get();
  }

  /** That part fails for so long. */
  void befall(String part, Harm harm, Duration length) throws InterruptedException {
    Instance instance = begin(part, harm);
    Thread.sleep(length.toMillis());
    end(part, instance);
  }

  /** The instance that is harmed from now on. */
  Instance begin(String part, Harm harm) {
    Instance instance = newsroom.part(part);
    if (harmed.putIfAbsent(instance.id(), harm) != null) {
      throw new IllegalStateException(part + " has failed already");
    }
    try {
      harm.befall(instance);
    } catch (RuntimeException e) {
      harmed.remove(instance.id());
      throw e;
    }
    number.incrementAndGet();
    say(part, instance, harm.toString());
    return instance;
  }

  /** It comes back. */
  void end(String part, Instance instance) {
    Objects.requireNonNull(harmed.remove(instance.id())).mend(instance);
    say(part, instance, "mended");
  }

  /** One after the other until then; the same for the same seed, but for who leads when. */
  void atRandom(long seed, Instant end) throws InterruptedException {
    Random random = new Random(seed);
    List<String> parts = newsroom.parts();
    while (Instant.now().isBefore(end)) {
      String part = parts.get(random.nextInt(parts.size()));
      Harm harm = Harm.values()[random.nextInt(Harm.values().length)];
      int length = SHORTEST_MILLIS + random.nextInt(LONGEST_MILLIS - SHORTEST_MILLIS);
      int rest = random.nextInt(LONGEST_MILLIS);
      try {
        befall(part, harm, Duration.ofMillis(length));
      } catch (RuntimeException e) {
        System.out.printf("%s %s cannot fail now: %s%n", now(), part, e.getMessage());
      }
      Thread.sleep(rest);
    }
  }

  private static void say(String part, Instance instance, String what) {
    System.out.printf("%s %s (%s) %s%n", now(), part, instance.name(), what);
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
