package org.newsroom.platform.security;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.newsroom.platform.client.Network;

/**
 * Counts the attempts to sign in that fail, and those that a guard refuses to look at. Both
 * counters are there from the start, since an alert cannot see the first of a new one.
 */
final class CountedSignIns implements SignInGuard {

  private final SignInGuard guard;
  private final Counter failed;
  private final Counter refused;

  CountedSignIns(SignInGuard guard, MeterRegistry meters) {
    this.guard = guard;
    this.failed = counter(meters, "failed");
    this.refused = counter(meters, "refused");
  }

  private static Counter counter(MeterRegistry meters, String outcome) {
    return Counter.builder("newsroom.sign.ins")
        .description("Attempts to sign in with a password that did not succeed")
        .tag("outcome", outcome)
        .register(meters);
  }

  @Override
  public Attempt open(String name, Network network) {
    try {
      return new Counted(guard.open(name, network));
    } catch (SignInRefusedException e) {
      refused.increment();
      throw e;
    }
  }

  private final class Counted implements Attempt {

    private final Attempt attempt;

    private Counted(Attempt attempt) {
      this.attempt = attempt;
    }

    @Override
    public void count() {
      try {
        attempt.count();
      } catch (SignInRefusedException e) {
        refused.increment();
        throw e;
      }
    }

    @Override
    public void fail() {
      failed.increment();
      attempt.fail();
    }

    @Override
    public void succeed() {
      attempt.succeed();
    }
  }
}
