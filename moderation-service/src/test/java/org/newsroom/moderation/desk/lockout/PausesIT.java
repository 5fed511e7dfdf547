package org.newsroom.moderation.desk.lockout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.desk.DeskTest;
import org.newsroom.moderation.desk.SettableClock;
import org.newsroom.platform.client.Network;
import org.newsroom.platform.security.SignInGuard.Attempt;
import org.newsroom.platform.security.SignInRefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@DeskTest
class PausesIT {

  private static final LockOutProperties SETTINGS =
      new LockOutProperties(5, 20, Duration.ofMinutes(1), Duration.ofMinutes(15));

  @Autowired MongoOperations mongo;
  private final SettableClock clock = new SettableClock();
  private final Network network = new Network(UUID.randomUUID().toString());
  private LockOut lockOut;

  @BeforeEach
  void guard() {
    lockOut = instance();
  }

  private LockOut instance() {
    return new LockOut(
        new SignInFailures(mongo, SETTINGS, clock), SETTINGS, clock, new SimpleMeterRegistry());
  }

  @Test
  void doubleUpToAQuarterOfAnHour() {
    fail("Ruth", 4);
    List<Duration> pauses = new ArrayList<>();
    for (int failure = 0; failure < 7; failure++) {
      fail("Ruth", 1);
      Duration pause = refusal("Ruth");
      clock.pass(pause.minusSeconds(1));
      assertThat(refusal("Ruth")).isEqualTo(Duration.ofSeconds(1));
      clock.pass(Duration.ofSeconds(1));
      pauses.add(pause);
    }

    assertThat(pauses)
        .extracting(Duration::toMinutes)
        .containsExactly(1L, 2L, 4L, 8L, 15L, 15L, 15L);
  }

  @Test
  void areTheSameAtEveryInstance() {
    fail("Ruth", 3);
    lockOut = instance();
    fail("Ruth", 2);

    assertThat(refusal("RUTH")).isEqualTo(Duration.ofMinutes(1));
    assertThatCode(() -> lockOut.open("Ruth", new Network("elsewhere " + network.name())))
        .doesNotThrowAnyException();
  }

  @Test
  void areForgottenAfterAnHour() {
    fail("Ruth", 5);

    clock.pass(Duration.ofHours(1));

    fail("Ruth", 4);
    assertThatCode(() -> lockOut.open("Ruth", network)).doesNotThrowAnyException();
  }

  @Test
  void lockANetworkThatTriesManyNames() {
    for (int name = 0; name < 20; name++) {
      fail("name " + name, 1);
    }

    assertThat(refusal("Ruth")).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void areNotBroughtNearerByThoseWhoSignIn() {
    for (int editor = 0; editor < 40; editor++) {
      Attempt attempt = lockOut.open("editor " + editor, network);
      attempt.count();
      attempt.succeed();
    }
    fail("Ruth", 4);

    assertThatCode(() -> lockOut.open("Ruth", network)).doesNotThrowAnyException();
  }

  @Test
  void beginAtOnceForAttemptsThatAreStillLookedAt() {
    List<Attempt> attempts =
        List.of(
            lockOut.open("Ruth", network),
            lockOut.open("Ruth", network),
            lockOut.open("Ruth", network),
            lockOut.open("Ruth", network),
            lockOut.open("Ruth", network),
            lockOut.open("Ruth", network));
    attempts.subList(0, 5).forEach(Attempt::count);

    SignInRefusedException refusal =
        catchThrowableOfType(SignInRefusedException.class, () -> attempts.get(5).count());

    assertThat(refusal.retryAfter()).isEqualTo(Duration.ofMinutes(1));
  }

  private void fail(String name, int times) {
    for (int i = 0; i < times; i++) {
      Attempt attempt = lockOut.open(name, network);
      attempt.count();
      attempt.fail();
    }
  }

  private Duration refusal(String name) {
    return catchThrowableOfType(SignInRefusedException.class, () -> lockOut.open(name, network))
        .retryAfter();
  }
}
