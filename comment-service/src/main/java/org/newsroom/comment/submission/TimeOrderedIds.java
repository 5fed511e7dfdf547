package org.newsroom.comment.submission;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Version 7 UUIDs (RFC 9562): milliseconds first, so that new comments are neighbours in indexes.
 */
final class TimeOrderedIds implements CommentIds {

  private final Clock clock;
  private final SecureRandom random;

  TimeOrderedIds(Clock clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
  }

  @Override
  public UUID next() {
    long high = clock.millis() << 16 | 0x7000L | random.nextLong() & 0xFFFL;
    long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
