package org.newsroom.notification.notice;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The part of one mail that is about one inbox: what is told of all that waits. News that newer
 * news has overtaken is left out, so that a decision that was undone in time never leaves.
 *
 * @param inbox the inbox whose mail waits
 * @param told the notices to tell, by position; none when all that waits has come to nothing
 */
public record Letter(Inbox inbox, List<Notice> told) {

  public Letter {
    told = List.copyOf(told);
  }

  /** The letter that tells what waits now. */
  public static Letter of(Inbox inbox) {
    List<Notice> waiting = inbox.notices().stream().filter(Notice::waits).toList();
    List<Notice> last =
        waiting.stream().filter(notice -> notice.kind() == NoticeKind.WITHDRAWN).toList();
    return new Letter(inbox, last.isEmpty() ? withoutOvertaken(inbox, waiting) : last);
  }

  private static List<Notice> withoutOvertaken(Inbox inbox, List<Notice> waiting) {
    List<Notice> standing = waiting.stream().filter(notice -> notice.kind().isStanding()).toList();
    if (standing.size() < 2) {
      return waiting;
    }
    Notice newest = standing.get(standing.size() - 1);
    boolean isUndone = saysAgain(newest, lastSent(inbox));
    return waiting.stream()
        .filter(notice -> !notice.kind().isStanding() || notice.equals(newest) && !isUndone)
        .toList();
  }

  private static @Nullable Notice lastSent(Inbox inbox) {
    return inbox.notices().stream()
        .filter(notice -> notice.kind().isStanding() && notice.mail() == MailState.SENT)
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** Tells whether the reader would be told only where the comment stood before. */
  private static boolean saysAgain(Notice newest, @Nullable Notice before) {
    if (before == null) {
      return false;
    }
    return switch (newest.kind()) {
      case PUBLISHED, EDITED, RESTORED ->
          isOnPage(before.kind()) && Objects.equals(newest.shown(), before.shown());
      case HELD, DECISION_CHANGED, NOT_PUBLISHED ->
          verdict(newest) == verdict(before) && newest.reason() == before.reason();
      default -> false;
    };
  }

  private static boolean isOnPage(NoticeKind kind) {
    return switch (kind) {
      case PUBLISHED, EDITED, RESTORED, CORRECTION_PUBLISHED -> true;
      default -> false;
    };
  }

  private static @Nullable Verdict verdict(Notice notice) {
    return switch (notice.kind()) {
      case HELD -> Verdict.HELD;
      case NOT_PUBLISHED, APPEAL_DISMISSED -> Verdict.REJECTED;
      case DECISION_CHANGED -> notice.verdict();
      default -> null;
    };
  }

  /** Tells whether there is nothing to tell. */
  public boolean isEmpty() {
    return told.isEmpty();
  }

  /** The newest notice that is told. */
  public Notice newest() {
    return told.get(told.size() - 1);
  }

  /**
   * Notes in the inbox as it is by now that the mail server has taken or finally refused the
   * letter's mail, and when mail about what has come since may go.
   */
  public Inbox settle(Inbox now, MailState state, Instant at, Instant due) {
    Set<Integer> positions = told.stream().map(Notice::position).collect(Collectors.toSet());
    Set<Integer> known =
        inbox.notices().stream()
            .filter(Notice::waits)
            .map(Notice::position)
            .collect(Collectors.toSet());
    return settled(
        now,
        notice -> known.contains(notice.position()),
        notice ->
            positions.contains(notice.position())
                ? notice.with(state, at)
                : notice.with(unsent(notice), null),
        due);
  }

  private static MailState unsent(Notice notice) {
    return notice.kind() == NoticeKind.REPLIED ? MailState.NONE : MailState.SUPERSEDED;
  }

  /** The letter without replies, of which its reader does not want to be told. */
  public Letter withoutReplies() {
    return new Letter(
        inbox, told.stream().filter(notice -> notice.kind() != NoticeKind.REPLIED).toList());
  }

  /** The letter without those replies, which are on the website no more. */
  public Letter without(Set<UUID> replies) {
    return new Letter(
        inbox,
        told.stream()
            .filter(notice -> notice.about() == null || !replies.contains(notice.about()))
            .toList());
  }

  /** The replies of which it tells. */
  public List<UUID> replies() {
    return told.stream().map(Notice::about).filter(Objects::nonNull).toList();
  }

  /** Tells whether it tells of nothing but replies. */
  public boolean isOnlyOfReplies() {
    return told.stream().allMatch(notice -> notice.kind() == NoticeKind.REPLIED);
  }

  /** Forgets the address of a reader who wants no mail, and the words that were to be quoted. */
  public static Inbox mute(Inbox inbox) {
    Recipient reader = inbox.recipient();
    Recipient muted = reader == null ? null : new Recipient(reader.locale(), null, MailState.NONE);
    List<Notice> quiet =
        inbox.notices().stream()
            .map(notice -> notice.waits() ? notice.with(MailState.NONE, null) : notice)
            .toList();
    return inbox
        .with(muted, inbox.ruling(), inbox.publication(), quiet)
        .with(inbox.matter().withoutText())
        .with((MailQueue) null);
  }

  /** Has a mail tried again later, unless the claim was lost to somebody else. */
  public static Inbox defer(Inbox inbox, @Nullable UUID claim, Instant until) {
    MailQueue queue = inbox.queue();
    return queue == null || claim == null || !claim.equals(queue.claim())
        ? inbox
        : inbox.with(
            new MailQueue(until, queue.since(), queue.attempts() + 1, null, queue.heldFor()));
  }

  /** Has a mail wait until its address, a hash, may get one again, unless the claim was lost. */
  public static Inbox hold(Inbox inbox, @Nullable UUID claim, Instant until, String address) {
    MailQueue queue = inbox.queue();
    return queue == null || claim == null || !claim.equals(queue.claim())
        ? inbox
        : inbox.with(new MailQueue(until, until, queue.attempts(), null, address));
  }

  private static Inbox settled(
      Inbox inbox, Predicate<Notice> meant, Function<Notice, Notice> settle, Instant due) {
    Predicate<Notice> open = meant.and(Notice::waits);
    if (inbox.notices().stream().noneMatch(open)) {
      return inbox;
    }
    return inbox
        .with(
            inbox.recipient(),
            inbox.ruling(),
            inbox.publication(),
            inbox.notices().stream()
                .map(notice -> open.test(notice) ? settle.apply(notice) : notice)
                .toList())
        .with((MailQueue) null)
        .queued(due);
  }
}
