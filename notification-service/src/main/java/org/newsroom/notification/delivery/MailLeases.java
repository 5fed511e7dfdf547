package org.newsroom.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.store.MailClaims;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Claims inboxes whose mail is due, and keeps them claimed for as long as their mail is being sent.
 * A process that is killed renews nothing, so that others take over after one lease.
 */
class MailLeases implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(MailLeases.class);
  private static final int RENEWALS_IN_A_LEASE = 4;

  private final MailClaims claims;
  private final Duration lasts;
  private final Clock clock;
  private final ScheduledThreadPoolExecutor renewals =
      new ScheduledThreadPoolExecutor(1, new CustomizableThreadFactory("mail-leases-"));

  MailLeases(MailClaims claims, Duration lasts, Clock clock) {
    this.claims = claims;
    this.lasts = lasts;
    this.clock = clock;
    renewals.setRemoveOnCancelPolicy(true);
  }

  /** Claims so many inboxes; gives null when nothing is due. */
  @Nullable Lease claim(int most) {
    List<Inbox> claimed = claims.claimDue(most, until());
    return claimed == null ? null : new Lease(claimed);
  }

  private Instant until() {
    return clock.instant().plus(lasts);
  }

  @Override
  public void close() {
    renewals.shutdownNow();
  }

  /** Inboxes that are claimed until this is closed, none when others were faster. */
  final class Lease implements AutoCloseable {

    private final List<Inbox> inboxes;
    private final @Nullable ScheduledFuture<?> renewal;

    private Lease(List<Inbox> inboxes) {
      this.inboxes = inboxes;
      long period = Math.max(1, lasts.toMillis() / RENEWALS_IN_A_LEASE);
      this.renewal =
          inboxes.isEmpty()
              ? null
              : renewals.scheduleAtFixedRate(this::renew, period, period, TimeUnit.MILLISECONDS);
    }

    List<Inbox> inboxes() {
      return inboxes;
    }

    /** A renewal that fails is made up for by the next one. */
    private void renew() {
      try {
        claims.renew(inboxes, until());
      } catch (RuntimeException e) {
        log.atWarn()
            .addKeyValue("fault", e.getClass().getSimpleName())
            .log("The claim of mails was not renewed");
      }
    }

    @Override
    public void close() {
      if (renewal != null) {
        renewal.cancel(false);
      }
    }
  }
}
