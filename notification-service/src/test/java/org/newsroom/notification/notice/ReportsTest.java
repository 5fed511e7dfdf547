package org.newsroom.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {

  private static final Instant NOW = Instant.parse("2026-07-05T18:57:00Z");
  private static final UUID COMMENT = UUID.randomUUID();

  private final Inbox comment = Inbox.of(COMMENT).published(new Publication(1, true, NOW), NOW);
  private final Inbox report = reported(NOW);

  private static Inbox reported(Instant at) {
    return Inbox.of(UUID.randomUUID())
        .reported(
            new Report(
                new Recipient("en", "levi@example.org", MailState.WAITING),
                "an-article",
                COMMENT,
                "It insults.",
                at),
            at);
  }

  private static Ruling ruling(long sequence, Verdict verdict, Cause cause, boolean byEditor) {
    int standing = verdict == Verdict.APPROVED ? 1 : 0;
    return new Ruling(sequence, verdict, null, NOW, cause, byEditor, 1, standing);
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVED, REPORT,            true,  REPORT_DISMISSED",
    "APPROVED, APPEAL,            true,  REPORT_DISMISSED",
    "REJECTED, REPORT,            true,  REPORT_UPHELD",
    "REJECTED, DECISION,          true,  REPORT_UPHELD",
    "REJECTED, RULE_SET,          false, REPORT_MOOT",
    "REJECTED, ARTICLE_WITHDRAWN, false, REPORT_MOOT"
  })
  void tellsTheReporterWhatCameOfIt(
      Verdict verdict, Cause cause, boolean byEditor, NoticeKind told) {
    Inbox judged = comment.ruled(ruling(2, verdict, cause, byEditor), NOW);

    Inbox answered = report.answered(judged, NOW);

    assertThat(kinds(answered)).containsExactly(NoticeKind.REPORT_RECEIVED, told);
    assertThat(answered.notices().get(1).reason()).isNull();
    assertThat(answered.answered(judged, NOW)).isSameAs(answered);
  }

  @ParameterizedTest
  @CsvSource({"APPROVED, DECISION, true", "APPROVED, RULE_SET, false", "HELD, REPORT, true"})
  void takesWhatDecidesNothingForNoAnswer(Verdict verdict, Cause cause, boolean byEditor) {
    Inbox judged = comment.ruled(ruling(2, verdict, cause, byEditor), NOW);

    assertThat(report.answered(judged, NOW)).isSameAs(report);
  }

  @Test
  void keepsAnAnswerThatALaterRulingFollows() {
    Inbox judged =
        comment
            .ruled(ruling(2, Verdict.APPROVED, Cause.REPORT, true), NOW)
            .ruled(new Ruling(3, Verdict.HELD, null, NOW, Cause.CORRECTION, false, 2, 0), NOW);

    assertThat(kinds(report.answered(judged, NOW))).endsWith(NoticeKind.REPORT_DISMISSED);
  }

  @Test
  void tellsAnEditorsSecondThoughts() {
    Inbox stays = comment.ruled(ruling(2, Verdict.APPROVED, Cause.REPORT, true), NOW);
    Inbox goes = stays.ruled(ruling(3, Verdict.REJECTED, Cause.REPORT, true), NOW);

    Inbox told = report.answered(stays, NOW).answered(goes, NOW);

    assertThat(kinds(told))
        .containsExactly(
            NoticeKind.REPORT_RECEIVED, NoticeKind.REPORT_DISMISSED, NoticeKind.REPORT_UPHELD);
    assertThat(told.answered(stays, NOW)).isSameAs(told);
  }

  @Test
  void tellsThatTheCommentWasOffBeforeTheReport() {
    Inbox goes = comment.ruled(ruling(2, Verdict.REJECTED, Cause.REPORT, true), NOW);

    Inbox late = reported(NOW.plusMillis(1)).answered(goes, NOW);

    assertThat(kinds(late)).containsExactly(NoticeKind.REPORT_RECEIVED, NoticeKind.REPORT_MOOT);
  }

  @Test
  void leavesAReportOpenThatCameAfterTheDecisionToKeepTheComment() {
    Inbox stays = comment.ruled(ruling(2, Verdict.APPROVED, Cause.REPORT, true), NOW);
    Inbox late = reported(NOW.plusMillis(1));

    assertThat(late.answered(stays, NOW)).isSameAs(late);
  }

  @Test
  void tellsThatTheCommentWasWithdrawn() {
    Inbox gone = comment.withdrawn(NOW, NOW);

    assertThat(kinds(report.answered(gone, NOW))).endsWith(NoticeKind.REPORT_MOOT);
  }

  @ParameterizedTest
  @CsvSource({"WITHDRAWN, 2", "ARTICLE_WITHDRAWN, 2", "VERDICT, 1"})
  void tellsThatTheCommentIsOffThePageForGood(Publication.Cause cause, int notices) {
    Inbox off = comment.published(new Publication(1, false, NOW, cause, 1), NOW);

    assertThat(report.answered(off, NOW).notices()).hasSize(notices);
  }

  @Test
  void tellsNoMoreOfWhatWasAnswered() {
    Inbox stays = comment.ruled(ruling(2, Verdict.APPROVED, Cause.REPORT, true), NOW);
    Inbox answered = report.answered(stays, NOW);

    assertThat(answered.answered(stays.withdrawn(NOW, NOW), NOW)).isSameAs(answered);
  }

  @Test
  void acknowledgesAReportOnce() {
    Report again = new Report(new Recipient("en", null, MailState.NONE), "x", COMMENT, null, NOW);

    assertThat(report.reported(again, NOW)).isSameAs(report);
    assertThat(report.matter().reported()).isEqualTo(COMMENT);
  }

  private static List<NoticeKind> kinds(Inbox inbox) {
    return inbox.visible().stream().map(Notice::kind).toList();
  }
}
