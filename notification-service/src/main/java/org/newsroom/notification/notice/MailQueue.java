package org.newsroom.notification.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place of a comment in the queue of those that wait for mail.
 *
 * @param dueAt the time to try next; while somebody has claimed the comment, when that claim ends
 * @param since the time since when the mail could go
 * @param attempts how often sending what waits has failed
 * @param claim the one who is sending now
 * @param held whether its address has had its share of mails, so that it goes with others in one
 */
public record MailQueue(
    Instant dueAt, Instant since, int attempts, @Nullable UUID claim, boolean held) {

  /** A place that was never put off for the address's sake. */
  public MailQueue(Instant dueAt, Instant since, int attempts, @Nullable UUID claim) {
    this(dueAt, since, attempts, claim, false);
  }

  /** The first place of mail that may go from that time. */
  static MailQueue from(Instant due) {
    return new MailQueue(due, due, 0, null, false);
  }

  /** A later place, unless mail is being sent, or was tried before. */
  MailQueue notBefore(Instant due) {
    return claim == null && attempts == 0 && due.isAfter(dueAt)
        ? new MailQueue(due, since, attempts, null, held)
        : this;
  }
}
