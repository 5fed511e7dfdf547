package org.newsroom.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Letter;
import org.newsroom.notification.notice.MailQueue;
import org.newsroom.notification.notice.MailState;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeCounts;
import org.newsroom.notification.notice.NoticeCounts.Channel;
import org.newsroom.notification.store.GatheringProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Decides what an attempt to send means: sent, tried again later, or given up. */
class MailOutcomes {

  private static final Logger log = LoggerFactory.getLogger(MailOutcomes.class);

  private final MailProperties settings;
  private final Duration gatherFor;
  private final BackOff backOff;
  private final NoticeCounts counts;
  private final Clock clock;

  MailOutcomes(
      MailProperties settings,
      GatheringProperties gathering,
      BackOff backOff,
      NoticeCounts counts,
      Clock clock) {
    this.settings = settings;
    this.gatherFor = gathering.gatherFor();
    this.backOff = backOff;
    this.counts = counts;
    this.clock = clock;
  }

  /** The change to make in an inbox whose letter was sent, or failed with the fault. */
  UnaryOperator<Inbox> of(Letter letter, @Nullable Exception fault) {
    Instant now = clock.instant();
    MailQueue queue = letter.inbox().queue();
    if (fault == null) {
      return settled(letter, MailState.SENT, "Notices sent by e-mail", null);
    }
    if (queue == null || MailFaults.isPermanent(fault) || isExhausted(queue, now)) {
      return settled(letter, MailState.FAILED, "E-mail given up", fault);
    }
    counts.count(Channel.EMAIL, "deferred");
    tell(letter, "E-mail failed; will be tried again", fault);
    Instant next = now.plus(backOff.after(queue.attempts()));
    return inbox -> Letter.defer(inbox, queue.claim(), next);
  }

  /** The change to make in an inbox where all that waited has come to nothing. */
  UnaryOperator<Inbox> ofNothing(Letter letter) {
    Instant now = clock.instant();
    counts.count(Channel.EMAIL, MailState.SUPERSEDED);
    return inbox -> letter.settle(inbox, MailState.SUPERSEDED, now, now.plus(gatherFor));
  }

  private UnaryOperator<Inbox> settled(
      Letter letter, MailState state, String what, @Nullable Exception fault) {
    Instant now = clock.instant();
    letter.told().forEach(notice -> counts.count(Channel.EMAIL, state));
    tell(letter, what, fault);
    return inbox -> letter.settle(inbox, state, now, now.plus(gatherFor));
  }

  private boolean isExhausted(MailQueue queue, Instant now) {
    return !now.isBefore(queue.since().plus(settings.giveUpAfter()));
  }

  /** Logs only the kind of a fault, because its message may hold the address. */
  private static void tell(Letter letter, String what, @Nullable Exception fault) {
    Notice notice = letter.newest();
    log.atLevel(fault == null ? Level.INFO : Level.WARN)
        .addKeyValue("comment", letter.inbox().commentId())
        .addKeyValue("kind", notice.kind())
        .addKeyValue("sequence", notice.sequence())
        .addKeyValue("fault", fault == null ? "none" : fault.getClass().getSimpleName())
        .log(what);
  }
}
