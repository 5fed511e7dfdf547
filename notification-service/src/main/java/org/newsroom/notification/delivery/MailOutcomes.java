package org.newsroom.notification.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.MailQueue;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeCounts;
import org.newsroom.notification.notice.NoticeCounts.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Decides what an attempt to send means: sent, tried again later, or given up. */
class MailOutcomes {

  private static final Logger log = LoggerFactory.getLogger(MailOutcomes.class);

  private final MailProperties settings;
  private final BackOff backOff;
  private final NoticeCounts counts;
  private final Clock clock;

  MailOutcomes(MailProperties settings, BackOff backOff, NoticeCounts counts, Clock clock) {
    this.settings = settings;
    this.backOff = backOff;
    this.counts = counts;
    this.clock = clock;
  }

  /** The change to make in an inbox whose next notice was sent, or failed with the fault. */
  UnaryOperator<Inbox> of(Inbox claimed, @Nullable Exception fault) {
    Instant now = clock.instant();
    int position = Mails.next(claimed).position();
    MailQueue queue = claimed.queue();
    if (fault == null) {
      counts.count(Channel.EMAIL, MailState.SENT);
      tell(claimed, "Notice sent by e-mail", null);
      return inbox -> inbox.mailed(position, now);
    }
    if (queue == null || MailFaults.isPermanent(fault) || isExhausted(queue, now)) {
      counts.count(Channel.EMAIL, MailState.FAILED);
      tell(claimed, "E-mail given up", fault);
      return inbox -> inbox.mailFailed(position, now);
    }
    counts.count(Channel.EMAIL, "deferred");
    tell(claimed, "E-mail failed; will be tried again", fault);
    Instant next = now.plus(backOff.after(queue.attempts()));
    return inbox -> inbox.mailDeferred(queue.claim(), next);
  }

  private boolean isExhausted(MailQueue queue, Instant now) {
    return !now.isBefore(queue.since().plus(settings.giveUpAfter()));
  }

  /** Logs only the kind of a fault, because its message may hold the address. */
  private static void tell(Inbox inbox, String what, @Nullable Exception fault) {
    Notice notice = Mails.next(inbox);
    log.atLevel(fault == null ? Level.INFO : Level.WARN)
        .addKeyValue("comment", inbox.commentId())
        .addKeyValue("kind", notice.kind())
        .addKeyValue("sequence", notice.sequence())
        .addKeyValue("fault", fault == null ? "none" : fault.getClass().getSimpleName())
        .log(what);
  }
}
