package org.newsroom.moderation.desk.lockout;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.newsroom.platform.client.Network;
import org.newsroom.platform.security.SignInGuard;
import org.newsroom.platform.security.SignInRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;

/**
 * Has whoever fails too often wait. A name is locked for the network alone from which the failures
 * came, so that no stranger locks an editor out; a network is locked for all names.
 */
@Component
class LockOut implements SignInGuard {

  private static final Logger log = LoggerFactory.getLogger(LockOut.class);

  private final SignInFailures failures;
  private final LockOutProperties settings;
  private final Clock clock;
  private final Counter failed;
  private final Counter locked;

  LockOut(SignInFailures failures, LockOutProperties settings, Clock clock, MeterRegistry meters) {
    this.failures = failures;
    this.settings = settings;
    this.clock = clock;
    this.failed = meters.counter("newsroom.desk.sign.ins", "outcome", "failed");
    this.locked = meters.counter("newsroom.desk.sign.ins", "outcome", "locked");
  }

  @Override
  public Attempt open(String name, Network network) {
    String ofNetwork = digest(network.name());
    String ofName = digest(network.name() + " " + name.toLowerCase(Locale.ROOT));
    List<FailureCount> known = asked(() -> failures.find(List.of(ofNetwork, ofName)));
    Instant now = clock.instant();
    refuseDuring(
        known.stream()
            .map(count -> count.pause(now))
            .max(Duration::compareTo)
            .orElse(Duration.ZERO));
    boolean failedBefore = known.stream().anyMatch(count -> count.id().equals(ofName));
    return new Counted(ofNetwork, ofName, failedBefore);
  }

  private void refuseDuring(Duration pause) {
    if (!pause.isZero()) {
      locked.increment();
      log.info("An attempt to sign in was refused after too many failures");
      throw new SignInRefusedException(pause);
    }
  }

  private static <T> T asked(Supplier<T> store) {
    try {
      return Objects.requireNonNull(store.get());
    } catch (DataAccessException | MongoException e) {
      throw new AuthenticationServiceException("The store of failures does not answer", e);
    }
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Counted implements Attempt {

    private final String ofNetwork;
    private final String ofName;
    private final boolean failedBefore;
    private boolean counted;

    private Counted(String ofNetwork, String ofName, boolean failedBefore) {
      this.ofNetwork = ofNetwork;
      this.ofName = ofName;
      this.failedBefore = failedBefore;
    }

    @Override
    public void count() {
      refuseDuring(asked(() -> failures.add(ofName, settings.failures())));
      Duration pause = asked(() -> failures.add(ofNetwork, settings.failuresOfNetwork()));
      if (!pause.isZero()) {
        done(() -> failures.takeBack(ofName));
      }
      refuseDuring(pause);
      counted = true;
    }

    @Override
    public void fail() {
      failed.increment();
      log.info("An attempt to sign in has failed");
    }

    @Override
    public void succeed() {
      if (counted) {
        done(() -> failures.takeBack(ofNetwork));
      }
      if (counted || failedBefore) {
        done(() -> failures.forget(ofName));
      }
    }

    private void done(Runnable change) {
      asked(
          () -> {
            change.run();
            return true;
          });
    }
  }
}
