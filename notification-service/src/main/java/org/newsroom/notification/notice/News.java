package org.newsroom.notification.notice;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Decides which news for a reader there is in what happened, one notice for one act at most. */
final class News {

  private News() {}

  /** The notice that a ruling means for the author; null when it is none. */
  static @Nullable Notice of(Inbox inbox, Ruling next) {
    NoticeKind kind = kindOf(inbox, next);
    return kind == null
        ? null
        : Notice.of(kind, next.sequence(), next.at())
            .because(
                kind == NoticeKind.DECISION_CHANGED ? next.verdict() : null,
                next.verdict() == Verdict.REJECTED ? next.reason() : null)
            .saying(next.words())
            .stating(next.verdict() == Verdict.REJECTED ? next.statement() : null);
  }

  private static @Nullable NoticeKind kindOf(Inbox inbox, Ruling next) {
    // An approval is told when the comment is on the website.
    if (next.verdict() == Verdict.APPROVED
        || inbox.publication() != null && inbox.publication().overtakes(next)) {
      return null;
    }
    if (next.isAboutCorrection()) {
      return ofCorrection(inbox.ruling(), next);
    }
    if (next.cause() == Cause.APPEAL && next.verdict() == Verdict.REJECTED) {
      return NoticeKind.APPEAL_DISMISSED;
    }
    return ofComment(inbox.ruling(), next);
  }

  private static @Nullable NoticeKind ofCorrection(@Nullable Ruling before, Ruling next) {
    boolean isKnown =
        before != null && before.isAboutCorrection() && before.verdict() == next.verdict();
    // What happens to the comment itself tells that its article was withdrawn.
    if (next.cause() == Cause.ARTICLE_WITHDRAWN
        || isKnown && (next.verdict() == Verdict.HELD || !isNewRevision(before, next))) {
      return null;
    }
    return next.verdict() == Verdict.HELD
        ? NoticeKind.CORRECTION_HELD
        : NoticeKind.CORRECTION_NOT_PUBLISHED;
  }

  private static @Nullable NoticeKind ofComment(@Nullable Ruling before, Ruling next) {
    Verdict known = before == null ? null : before.onPage();
    boolean isRejectedAnew = next.verdict() == Verdict.REJECTED && isNewRevision(before, next);
    if (known == next.verdict() && !isRejectedAnew) {
      return null;
    }
    if (known == Verdict.APPROVED || known == Verdict.REJECTED && !isNewRevision(before, next)) {
      return NoticeKind.DECISION_CHANGED;
    }
    return next.verdict() == Verdict.HELD ? NoticeKind.HELD : NoticeKind.NOT_PUBLISHED;
  }

  private static boolean isNewRevision(@Nullable Ruling before, Ruling next) {
    return before != null && next.revision() > before.revision();
  }

  /** The notice that a publication means for the author; null when it is none. */
  static @Nullable Notice of(Inbox inbox, Publication next) {
    NoticeKind kind = kindOf(inbox, next);
    if (kind == null) {
      return null;
    }
    Notice notice =
        Notice.of(kind, next.sequence(), next.at())
            .saying(wordsOf(inbox, next))
            .showing(next.shown());
    return switch (kind) {
      case TAKEN_OFF -> notice.because(null, Reason.ARTICLE_WITHDRAWN);
      // Having told that the comment is off the page, it names the verdict that changed this.
      case PUBLISHED -> notice.because(saysOff(inbox) ? Verdict.APPROVED : null, null);
      default -> notice;
    };
  }

  /** An approval is told when the comment is on the website, and so are the words with it. */
  private static @Nullable String wordsOf(Inbox inbox, Publication next) {
    Ruling ruling = inbox.ruling();
    return ruling != null && ruling.sequence() == next.sequence() ? ruling.words() : null;
  }

  private static @Nullable NoticeKind kindOf(Inbox inbox, Publication next) {
    if (inbox.ruling() != null && inbox.ruling().overtakes(next)) {
      return null;
    }
    if (!next.published()) {
      // The ruling behind it tells that a comment is taken off, with the reason.
      return next.cause() == Publication.Cause.ARTICLE_WITHDRAWN ? NoticeKind.TAKEN_OFF : null;
    }
    Publication before = inbox.publication();
    if (before == null || !before.published() || saysOff(inbox)) {
      return NoticeKind.PUBLISHED;
    }
    if (next.revision() > before.revision()) {
      return NoticeKind.CORRECTION_PUBLISHED;
    }
    return Objects.equals(before.shown(), next.shown())
        ? null
        : next.shown() == null ? NoticeKind.RESTORED : NoticeKind.EDITED;
  }

  private static boolean saysOff(Inbox inbox) {
    return inbox.notices().stream()
        .filter(notice -> notice.kind().isStanding())
        .reduce((earlier, later) -> later)
        .filter(notice -> notice.kind().saysOff())
        .isPresent();
  }

  /** Tells whether something was told of the revision, or of one after it. */
  static boolean overtakes(Inbox inbox, int revision) {
    return inbox.ruling() != null && inbox.ruling().revision() >= revision
        || inbox.publication() != null && inbox.publication().revision() >= revision;
  }

  /** The revision that is approved as far as it is known; 0 for none. */
  static int approved(Inbox inbox) {
    Ruling ruling = inbox.ruling();
    Publication publication = inbox.publication();
    if (publication != null && (ruling == null || publication.sequence() > ruling.sequence())) {
      return publication.published() ? publication.revision() : 0;
    }
    return ruling == null ? 0 : ruling.standing();
  }
}
