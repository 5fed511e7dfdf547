package org.newsroom.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.newsroom.platform.client.Network;

/**
 * Has whoever fails too often wait, as this process alone has seen it: after five failures with one
 * name from one network, or fifty from one network, a minute, and twice as long after each one
 * more, up to a quarter of an hour. Of a bounded number of networks and names; those that failed
 * longest ago are forgotten first.
 */
final class PausesInMemory implements SignInGuard {

  private static final int FAILURES = 5;
  private static final int FAILURES_OF_NETWORK = 50;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
  private static final Duration MEMORY = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 10;
  private static final int MOST = 10_000;
  private static final int LONGEST_NAME = 100;

  private final Clock clock;
  private final Map<String, Failures> known = new LinkedHashMap<>();

  PausesInMemory(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Attempt open(String name, Network network) {
    String known = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    Counted attempt =
        new Counted(network.name(), network.name() + " " + known.toLowerCase(Locale.ROOT));
    attempt.refuseDuringPause();
    return attempt;
  }

  /** The number of networks and of names from them that are remembered. */
  synchronized int remembered() {
    return known.size();
  }

  private Failures of(String key) {
    Failures failures = known.get(key);
    return failures == null || failures.at().plus(MEMORY).isBefore(clock.instant())
        ? new Failures(0, Instant.EPOCH, Instant.EPOCH)
        : failures;
  }

  private void put(String key, int count, int limit) {
    Instant now = clock.instant();
    Duration pause =
        count < limit
            ? Duration.ZERO
            : FIRST_PAUSE.multipliedBy(1L << Math.min(count - limit, MOST_DOUBLINGS));
    Instant openAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    known.remove(key);
    known.put(key, new Failures(count, openAt, now));
    if (known.size() > MOST) {
      known.remove(known.keySet().iterator().next());
    }
  }

  /**
   * The failures so far, the time from which on the next attempt is looked at, and that of the
   * last.
   */
  private record Failures(int count, Instant openAt, Instant at) {}

  private final class Counted implements Attempt {

    private final String network;
    private final String name;
    private boolean counted;

    private Counted(String network, String name) {
      this.network = network;
      this.name = name;
    }

    private void refuseDuringPause() {
      synchronized (PausesInMemory.this) {
        Instant now = clock.instant();
        Instant ofName = of(name).openAt();
        Instant ofNetwork = of(network).openAt();
        Instant openAt = ofName.isAfter(ofNetwork) ? ofName : ofNetwork;
        if (openAt.isAfter(now)) {
          long seconds = Duration.between(now, openAt).plusMillis(999).toSeconds();
          throw new SignInRefusedException(Duration.ofSeconds(seconds));
        }
      }
    }

    @Override
    public void count() {
      synchronized (PausesInMemory.this) {
        refuseDuringPause();
        put(name, of(name).count() + 1, FAILURES);
        put(network, of(network).count() + 1, FAILURES_OF_NETWORK);
        counted = true;
      }
    }

    @Override
    public void fail() {
      // It was counted before.
    }

    @Override
    public void succeed() {
      synchronized (PausesInMemory.this) {
        known.remove(name);
        Failures ofNetwork = known.get(network);
        if (ofNetwork != null && counted) {
          known.put(network, new Failures(ofNetwork.count() - 1, Instant.EPOCH, ofNetwork.at()));
        }
      }
    }
  }
}
