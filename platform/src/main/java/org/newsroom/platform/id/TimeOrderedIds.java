package org.newsroom.platform.id;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes version 7 UUIDs (RFC 9562): milliseconds first, so that what is new lies together in
 * indexes.
 */
public final class TimeOrderedIds {

  private final Clock clock;
  private final SecureRandom random;

  /** Ids of the clock's time, with 74 random bits each. */
  public TimeOrderedIds(Clock clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
  }

  /** An id that nobody else has. */
  public UUID next() {
    long high = clock.millis() << 16 | 0x7000L | random.nextLong() & 0xFFFL;
    long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
