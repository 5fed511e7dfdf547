package org.newsroom.notification.notice;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An editor's decision on a comment as those who reported it are told of it. It is kept beside the
 * ruling in force because that may be a later one, which is no matter of theirs.
 *
 * @param sequence the number of the ruling
 * @param upheld whether the comment was taken off
 * @param at the time of the decision, which answers what was reported until then
 */
public record Answer(long sequence, boolean upheld, Instant at) {

  private static final Set<NoticeKind> ANSWERS =
      EnumSet.of(NoticeKind.REPORT_UPHELD, NoticeKind.REPORT_DISMISSED, NoticeKind.REPORT_MOOT);

  /** The answer that a ruling is; null when it is none. */
  static @Nullable Answer of(Ruling ruling) {
    if (!ruling.byEditor() || ruling.isAboutCorrection()) {
      return null;
    }
    boolean asked = ruling.cause() == Cause.REPORT || ruling.cause() == Cause.APPEAL;
    return switch (ruling.verdict()) {
      case APPROVED -> asked ? new Answer(ruling.sequence(), false, ruling.at()) : null;
      case REJECTED -> new Answer(ruling.sequence(), true, ruling.at());
      // That is no answer yet.
      case HELD -> null;
    };
  }

  /**
   * The notice for a reporter who knows that much of the reported comment; null when it is none.
   */
  static @Nullable Notice to(Inbox report, Inbox comment) {
    Notice known =
        report.notices().stream()
            .filter(notice -> ANSWERS.contains(notice.kind()))
            .reduce((earlier, later) -> later)
            .orElse(null);
    Answer answer = comment.matter().answer();
    if (answer != null && !answer.at().isBefore(report.notices().get(0).at())) {
      NoticeKind kind = answer.upheld() ? NoticeKind.REPORT_UPHELD : NoticeKind.REPORT_DISMISSED;
      boolean isNews =
          known == null || known.kind() != kind && known.sequence() < answer.sequence();
      return isNews ? Notice.of(kind, answer.sequence(), answer.at()) : null;
    }
    return known == null ? moot(comment) : null;
  }

  private static @Nullable Notice moot(Inbox comment) {
    Ruling ruling = comment.ruling();
    Publication publication = comment.publication();
    long sequence = ruling == null ? 0 : ruling.sequence();
    Instant withdrawnAt = comment.matter().withdrawnAt();
    if (withdrawnAt != null) {
      return Notice.of(NoticeKind.REPORT_MOOT, sequence, withdrawnAt);
    }
    if (publication != null
        && !publication.published()
        && publication.cause() != Publication.Cause.VERDICT) {
      return Notice.of(NoticeKind.REPORT_MOOT, sequence, publication.at());
    }
    return ruling != null && ruling.onPage() == Verdict.REJECTED
        ? Notice.of(NoticeKind.REPORT_MOOT, sequence, ruling.at())
        : null;
  }
}
