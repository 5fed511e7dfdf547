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
 * @param heldFor the hash of its address, when that has had its share of mails, so that all that
 *     waits for it goes in one; else null
 */
public record MailQueue(
    Instant dueAt, Instant since, int attempts, @Nullable UUID claim, @Nullable String heldFor) {

  /** A place that was never put off for the address's sake. */
  public MailQueue(Instant dueAt, Instant since, int attempts, @Nullable UUID claim) {
    this(dueAt, since, attempts, claim, null);
  }

  /** The first place of mail that may go from that time. */
  static MailQueue from(Instant due) {
    return new MailQueue(due, due, 0, null);
  }

  /** A later place, unless mail is being sent, or was tried before. */
  MailQueue notBefore(Instant due) {
    return claim == null && attempts == 0 && due.isAfter(dueAt)
        ? new MailQueue(due, since, attempts, null, heldFor)
        : this;
  }
}
