package org.newsroom.platform.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123Z");

  private static TimeOrderedIds at(Instant time) {
    return new TimeOrderedIds(Clock.fixed(time, ZoneOffset.UTC), new SecureRandom());
  }

  @Test
  void areOfVersion7() {
    UUID id = at(NOW).next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
  }

  @Test
  void followEachOtherInTime() {
    assertThat(at(NOW).next().toString())
        .isLessThan(at(NOW.plus(Duration.ofMillis(1))).next().toString());
  }

  @Test
  void differWithinOneMillisecond() {
    TimeOrderedIds ids = at(NOW);

    assertThat(ids.next()).isNotEqualTo(ids.next());
  }
}
