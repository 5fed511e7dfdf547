package org.newsroom.notification.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The inbox of one comment's author. Events of different topics come in any order and more than
 * once; whatever the order, the acknowledgement has the first position, nothing is told twice, and
 * nothing is told that newer events have overtaken. A method that changes nothing returns the very
 * same inbox.
 *
 * @param version the number of changes that were stored
 * @param recipient the author; null until the submission has come, before which nothing is shown
 * @param ruling the newest ruling that is known
 * @param publication the newest publication that is known
 * @param notices all notices, by position
 * @param queue the place in the queue for mail; null when none waits
 */
public record Inbox(
    UUID commentId,
    long version,
    @Nullable Recipient recipient,
    @Nullable Ruling ruling,
    @Nullable Publication publication,
    List<Notice> notices,
    @Nullable MailQueue queue) {

  private static final int MOST_NOTICES = 100;

  public Inbox {
    notices = List.copyOf(notices);
  }

  /** An inbox of which nothing is known yet. */
  public static Inbox of(UUID commentId) {
    return new Inbox(commentId, 0, null, null, null, List.of(), null);
  }

  /** The notices that the author may see. */
  public List<Notice> visible() {
    return recipient == null ? List.of() : notices;
  }

  /** The position of the last notice that the author may see; 0 when there is none. */
  public int last() {
    return visible().isEmpty() ? 0 : notices.get(notices.size() - 1).position();
  }

  /** Acknowledges the submission, and lets out the notices that came before it. */
  public Inbox submitted(Recipient author, Instant at, Instant now) {
    if (recipient != null) {
      return this;
    }
    List<Notice> addressed = new ArrayList<>();
    addressed.add(new Notice(1, NoticeKind.RECEIVED, 0, at, null, null, author.mail(), null));
    notices.forEach(notice -> addressed.add(notice.with(author.mail(), null)));
    return with(author, ruling, publication, addressed).queued(now);
  }

  /** Tells of a ruling, unless one of its number or a higher one is known. */
  public Inbox ruled(Ruling next, Instant now) {
    if (ruling != null && ruling.sequence() >= next.sequence()) {
      return this;
    }
    Inbox known = with(recipient, next, publication, notices);
    NoticeKind kind = publication != null && publication.overtakes(next) ? null : kindOf(next);
    if (kind == null) {
      return known;
    }
    return known.told(
        new Notice(
            nextPosition(),
            kind,
            next.sequence(),
            next.at(),
            kind == NoticeKind.DECISION_CHANGED ? next.verdict() : null,
            next.verdict() == Verdict.REJECTED ? next.reason() : null,
            initialMail(),
            null),
        now);
  }

  /** Tells that the comment came onto its article, or off it, unless that is no news. */
  public Inbox published(Publication next, Instant now) {
    if (publication != null && publication.sequence() >= next.sequence()) {
      return this;
    }
    Inbox known = with(recipient, ruling, next, notices);
    NoticeKind kind = next.published() ? NoticeKind.PUBLISHED : NoticeKind.TAKEN_OFF;
    if (ruling != null && ruling.overtakes(next) || lastKind() == kind) {
      return known;
    }
    return known.told(
        new Notice(
            nextPosition(), kind, next.sequence(), next.at(), null, null, initialMail(), null),
        now);
  }

  /** Notes that the mail server took the notice's mail. */
  public Inbox mailed(int position, Instant now) {
    return settled(position, MailState.SENT, now);
  }

  /** Notes that the notice's mail will never be taken. */
  public Inbox mailFailed(int position, Instant now) {
    return settled(position, MailState.FAILED, now);
  }

  /** Has a mail that failed tried again later, unless the claim was lost to somebody else. */
  public Inbox mailDeferred(@Nullable UUID claim, Instant until) {
    if (queue == null || claim == null || !claim.equals(queue.claim())) {
      return this;
    }
    return with(new MailQueue(until, queue.since(), queue.attempts() + 1, null));
  }

  private Inbox settled(int position, MailState state, Instant now) {
    Predicate<Notice> meant = notice -> notice.position() == position && notice.waits();
    if (notices.stream().noneMatch(meant)) {
      return this;
    }
    UnaryOperator<Notice> settle = notice -> meant.test(notice) ? notice.with(state, now) : notice;
    return with(recipient, ruling, publication, notices.stream().map(settle).toList())
        .with((MailQueue) null)
        .queued(now);
  }

  private @Nullable NoticeKind kindOf(Ruling next) {
    Verdict before = ruling == null ? Verdict.HELD : ruling.verdict();
    if (ruling != null && before == next.verdict()) {
      return null;
    }
    if (before != Verdict.HELD) {
      return NoticeKind.DECISION_CHANGED;
    }
    return switch (next.verdict()) {
      case HELD -> NoticeKind.HELD;
      case REJECTED -> NoticeKind.NOT_PUBLISHED;
      // The author is told when the comment is on the website.
      case APPROVED -> null;
    };
  }

  private Inbox told(Notice notice, Instant now) {
    List<Notice> longer = new ArrayList<>(notices);
    if (longer.size() >= MOST_NOTICES) {
      longer.remove(recipient == null ? 0 : 1);
    }
    longer.add(notice);
    return with(recipient, ruling, publication, longer).queued(now);
  }

  /** The first position belongs to the acknowledgement, also while that has not come. */
  private int nextPosition() {
    return notices.isEmpty() ? 2 : notices.get(notices.size() - 1).position() + 1;
  }

  private @Nullable NoticeKind lastKind() {
    return notices.isEmpty() ? null : notices.get(notices.size() - 1).kind();
  }

  private MailState initialMail() {
    return recipient == null ? MailState.NONE : recipient.mail();
  }

  /** Queues the inbox if a mail waits; it keeps a place that it has, which may be claimed. */
  private Inbox queued(Instant now) {
    return queue == null && notices.stream().anyMatch(Notice::waits)
        ? with(new MailQueue(now, now, 0, null))
        : this;
  }

  private Inbox with(@Nullable MailQueue changed) {
    return new Inbox(commentId, version, recipient, ruling, publication, notices, changed);
  }

  private Inbox with(
      @Nullable Recipient author,
      @Nullable Ruling judged,
      @Nullable Publication published,
      List<Notice> told) {
    return new Inbox(commentId, version, author, judged, published, told, queue);
  }
}
