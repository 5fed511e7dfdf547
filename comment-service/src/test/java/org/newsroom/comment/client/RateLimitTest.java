package org.newsroom.comment.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.client.Network;

class RateLimitTest {

  private static final Network HOME = new Network("203.0.113.9");

  private final AtomicLong nanos = new AtomicLong();
  private final RateLimit limit =
      new RateLimit(new RateLimitProperties(true, 3, Duration.ofSeconds(60), 1_000), nanos::get);

  @Test
  void stopsANetworkThatHasUsedItsAllowanceUntilItIsBack() {
    for (int i = 0; i < 3; i++) {
      assertThat(limit.take(HOME)).isZero();
    }

    assertThat(limit.take(HOME)).isEqualTo(Duration.ofSeconds(20));

    nanos.addAndGet(Duration.ofSeconds(20).toNanos());
    assertThat(limit.take(HOME)).isZero();
    assertThat(limit.take(HOME)).isPositive();
  }

  @Test
  void countsEachNetworkForItself() {
    for (int i = 0; i < 4; i++) {
      limit.take(HOME);
    }

    assertThat(limit.take(new Network("203.0.113.10"))).isZero();
  }

  @Test
  void remembersABoundedNumberOfNetworks() {
    for (int i = 0; i < 100_000; i++) {
      limit.take(new Network("2001:db8:" + Integer.toHexString(i) + "::/64"));
    }

    assertThat(limit.remembered()).isLessThanOrEqualTo(1_000);
  }
}
