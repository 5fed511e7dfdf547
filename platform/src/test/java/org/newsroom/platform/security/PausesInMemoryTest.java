package org.newsroom.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.client.Network;

class PausesInMemoryTest {

  private static final Network HERE = new Network("203.0.113.1");
  private static final Network THERE = new Network("198.51.100.1");

  private Instant now = Instant.parse("2026-11-28T00:00:00Z");
  private final InstantSource time = () -> now;
  private final PausesInMemory pauses = new PausesInMemory(time.withZone(ZoneOffset.UTC));

  @Test
  void hasANameFromANetworkWaitAfterFiveFailuresAndTwiceAsLongAfterEachMore() {
    fail("Ruth", HERE, 5);

    assertThat(pause("ruth", HERE)).isEqualTo(Duration.ofMinutes(1));
    assertThat(pause("Dan", HERE)).isZero();
    assertThat(pause("Ruth", THERE)).isZero();

    now = now.plus(Duration.ofMinutes(1));
    assertThat(pause("Ruth", HERE)).isZero();
    fail("Ruth", HERE, 1);
    assertThat(pause("Ruth", HERE)).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void hasANetworkWaitThatTriesManyNames() {
    for (int i = 0; i < 50; i++) {
      fail("name" + i, HERE, 1);
    }

    assertThat(pause("Ruth", HERE)).isEqualTo(Duration.ofMinutes(1));
    assertThat(pause("Ruth", THERE)).isZero();
  }

  @Test
  void forgetsWhoeverSucceedsAndWhateverIsAnHourOld() {
    fail("Ruth", HERE, 4);
    SignInGuard.Attempt attempt = pauses.open("Ruth", HERE);
    attempt.count();
    attempt.succeed();
    fail("Ruth", HERE, 4);
    assertThat(pause("Ruth", HERE)).isZero();

    now = now.plus(Duration.ofMinutes(61));
    fail("Ruth", HERE, 4);
    assertThat(pause("Ruth", HERE)).isZero();
  }

  @Test
  void looksAtNoMoreOfManyAtOnceThanMayFail() {
    SignInGuard.Attempt last = pauses.open("Ruth", HERE);
    fail("Ruth", HERE, 5);

    assertThat(catchThrowableOfType(SignInRefusedException.class, last::count)).isNotNull();
  }

  @Test
  void remembersABoundedNumber() {
    for (int i = 0; i < 6_000; i++) {
      fail("Ruth", new Network("network" + i), 1);
    }

    assertThat(pauses.remembered()).isEqualTo(10_000);
  }

  private void fail(String name, Network network, int times) {
    for (int i = 0; i < times; i++) {
      SignInGuard.Attempt attempt = pauses.open(name, network);
      attempt.count();
      attempt.fail();
    }
  }

  private Duration pause(String name, Network network) {
    SignInRefusedException refusal =
        catchThrowableOfType(SignInRefusedException.class, () -> pauses.open(name, network));
    return refusal == null ? Duration.ZERO : refusal.retryAfter();
  }
}
