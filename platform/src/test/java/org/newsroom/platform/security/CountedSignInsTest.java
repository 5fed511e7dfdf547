package org.newsroom.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsroom.platform.client.Network;
import org.newsroom.platform.security.SignInGuard.Attempt;

class CountedSignInsTest {

  private static final Network NETWORK = new Network("203.0.113.1");

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final List<String> told = new ArrayList<>();

  @Test
  void countsNothingBeforeAnybodyFails() {
    new CountedSignIns((name, network) -> new Told(), meters);

    assertThat(count("failed")).isZero();
    assertThat(count("refused")).isZero();
  }

  @Test
  void countsFailuresAndTellsTheGuard() {
    Attempt attempt = new CountedSignIns((name, network) -> new Told(), meters).open("a", NETWORK);

    attempt.count();
    attempt.fail();

    assertThat(told).containsExactly("count", "fail");
    assertThat(count("failed")).isEqualTo(1);
  }

  @Test
  void countsNoSuccess() {
    Attempt attempt = new CountedSignIns((name, network) -> new Told(), meters).open("a", NETWORK);

    attempt.succeed();

    assertThat(told).containsExactly("succeed");
    assertThat(count("failed")).isZero();
  }

  @Test
  void countsWhatTheGuardRefuses() {
    CountedSignIns guarded =
        new CountedSignIns(
            (name, network) -> {
              throw new SignInRefusedException(Duration.ofMinutes(1));
            },
            meters);

    assertThatThrownBy(() -> guarded.open("a", NETWORK)).isInstanceOf(SignInRefusedException.class);

    assertThat(count("refused")).isEqualTo(1);
  }

  private double count(String outcome) {
    return meters.get("newsroom.sign.ins").tag("outcome", outcome).counter().count();
  }

  private final class Told implements Attempt {

    @Override
    public void count() {
      told.add("count");
    }

    @Override
    public void fail() {
      told.add("fail");
    }

    @Override
    public void succeed() {
      told.add("succeed");
    }
  }
}
