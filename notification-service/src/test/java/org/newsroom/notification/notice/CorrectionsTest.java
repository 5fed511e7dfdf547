package org.newsroom.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.notification.Submissions;

/** Comments that their authors correct, withdraw or appeal for, and that are replied to. */
class CorrectionsTest {

  private static final Instant NOW = Instant.parse("2026-07-05T18:57:00Z");
  private static final Recipient DANA = new Recipient("en", "dana@example.org", MailState.WAITING);

  private final Inbox submitted =
      Inbox.of(UUID.randomUUID()).submitted(Submissions.by(DANA, NOW), NOW);
  private final Inbox published = published(ruled(submitted, 1, Verdict.APPROVED, 1), 1, 1);

  @Test
  void tellsThatACorrectionIsPublished() {
    Inbox inbox = published(ruled(corrected(published, 2), 2, Verdict.APPROVED, 2), 2, 2);

    assertThat(kinds(inbox))
        .containsExactly(
            NoticeKind.RECEIVED,
            NoticeKind.PUBLISHED,
            NoticeKind.CORRECTION_RECEIVED,
            NoticeKind.CORRECTION_PUBLISHED);
    assertThat(inbox.matter().text()).isEqualTo("Corrected 2.");
  }

  @ParameterizedTest
  @CsvSource({"HELD, CORRECTION_HELD", "REJECTED, CORRECTION_NOT_PUBLISHED"})
  void tellsWhatBecameOfACorrectionWhileTheCommentStays(Verdict verdict, NoticeKind told) {
    Inbox inbox = ruled(corrected(published, 2), 2, verdict, 2);

    assertThat(kinds(inbox)).endsWith(NoticeKind.CORRECTION_RECEIVED, told);
    assertThat(kinds(ruled(inbox, 3, verdict, 2))).isEqualTo(kinds(inbox));
    assertThat(kinds(ruled(inbox, 3, Verdict.REJECTED, 1))).endsWith(NoticeKind.DECISION_CHANGED);
    assertThat(kinds(published(ruled(inbox, 3, Verdict.APPROVED, 1), 3, 1)))
        .isEqualTo(kinds(inbox));
  }

  @Test
  void tellsThatACorrectionWaitsAgainWhenItsApprovalIsUndone() {
    Inbox approved = published(ruled(corrected(published, 2), 2, Verdict.APPROVED, 2), 2, 2);
    Inbox undone = ruled(ruled(approved, 3, Verdict.APPROVED, 1), 4, Verdict.HELD, 2);

    assertThat(kinds(published(undone, 3, 1)))
        .endsWith(NoticeKind.CORRECTION_PUBLISHED, NoticeKind.CORRECTION_HELD)
        .isEqualTo(kinds(undone))
        .doesNotContain(NoticeKind.DECISION_CHANGED);
    assertThat(kinds(ruled(published(undone, 3, 1), 5, Verdict.REJECTED, 2)))
        .endsWith(NoticeKind.CORRECTION_HELD, NoticeKind.CORRECTION_NOT_PUBLISHED);
  }

  @Test
  void tellsOfACorrectionOfWhatWaitsAsOfTheCommentItself() {
    Inbox held = ruled(submitted, 1, Verdict.HELD, 1);

    Inbox corrected = ruled(corrected(held, 2), 2, Verdict.HELD, 2);

    assertThat(kinds(corrected))
        .containsExactly(NoticeKind.RECEIVED, NoticeKind.HELD, NoticeKind.CORRECTION_RECEIVED);
    assertThat(kinds(published(ruled(corrected, 3, Verdict.APPROVED, 2), 3, 2)))
        .endsWith(NoticeKind.PUBLISHED);
  }

  @Test
  void tellsThatACorrectionOfARejectedCommentIsRejectedToo() {
    Inbox rejected = ruled(submitted, 1, Verdict.REJECTED, 1);

    assertThat(kinds(ruled(corrected(rejected, 2), 2, Verdict.REJECTED, 2)))
        .endsWith(
            NoticeKind.NOT_PUBLISHED, NoticeKind.CORRECTION_RECEIVED, NoticeKind.NOT_PUBLISHED);
  }

  @Test
  void doesNotAcknowledgeACorrectionAfterItsVerdict() {
    Inbox inbox = corrected(ruled(published, 2, Verdict.HELD, 2), 2);

    assertThat(kinds(inbox))
        .containsExactly(NoticeKind.RECEIVED, NoticeKind.PUBLISHED, NoticeKind.CORRECTION_HELD);
    assertThat(inbox.matter().revision()).isEqualTo(2);
  }

  @Test
  void acknowledgesEachCorrectionOnce() {
    Inbox inbox = corrected(corrected(published, 2), 3);

    assertThat(corrected(inbox, 2)).isSameAs(inbox);
    assertThat(corrected(inbox, 3)).isSameAs(inbox);
    assertThat(inbox.notices()).extracting(Notice::sequence).containsExactly(0L, 1L, 2L, 3L);
  }

  @Test
  void tellsThatAnAppealIsDismissed() {
    Inbox rejected = ruled(submitted, 1, Verdict.REJECTED, 1);
    Inbox appealed = rejected.appealed(1, NOW, NOW);

    Inbox dismissed = appealed.ruled(ruling(2, Verdict.REJECTED, 1, Cause.APPEAL), NOW);

    assertThat(appealed.appealed(1, NOW, NOW)).isSameAs(appealed);
    assertThat(kinds(dismissed))
        .endsWith(
            NoticeKind.NOT_PUBLISHED, NoticeKind.APPEAL_RECEIVED, NoticeKind.APPEAL_DISMISSED);
    assertThat(dismissed.notices().get(3).reason()).isEqualTo(Reason.TASTE);
    assertThat(kinds(rejected.ruled(ruling(2, Verdict.REJECTED, 1, Cause.APPEAL), NOW)))
        .isEqualTo(
            kinds(
                rejected
                    .ruled(ruling(2, Verdict.REJECTED, 1, Cause.APPEAL), NOW)
                    .appealed(1, NOW, NOW)));
  }

  @Test
  void tellsThatAnAppealIsUpheldWhenTheCommentIsOnTheWebsite() {
    Inbox appealed = ruled(submitted, 1, Verdict.REJECTED, 1).appealed(1, NOW, NOW);

    Inbox upheld =
        published(appealed.ruled(ruling(2, Verdict.APPROVED, 1, Cause.APPEAL), NOW), 2, 1);

    assertThat(kinds(upheld)).endsWith(NoticeKind.APPEAL_RECEIVED, NoticeKind.PUBLISHED);
    assertThat(upheld.notices().get(3).verdict()).isEqualTo(Verdict.APPROVED);
  }

  @Test
  void tellsNothingAfterAWithdrawal() {
    Inbox withdrawn = published.withdrawn(NOW, NOW);

    assertThat(kinds(withdrawn)).endsWith(NoticeKind.PUBLISHED, NoticeKind.WITHDRAWN);
    assertThat(withdrawn.matter().text()).isNull();
    assertThat(
            List.of(
                withdrawn.withdrawn(NOW, NOW),
                corrected(withdrawn, 2),
                ruled(withdrawn, 2, Verdict.REJECTED, 1),
                published(withdrawn, 2, 1),
                withdrawn.appealed(2, NOW, NOW),
                withdrawn.replied(UUID.randomUUID(), Submissions.QUOTE, NOW, NOW)))
        .allSatisfy(later -> assertThat(later).isSameAs(withdrawn));
  }

  @Test
  void remembersAWithdrawalThatOvertookTheComment() {
    Inbox mark = Inbox.of(UUID.randomUUID()).withdrawn(NOW, NOW);

    Inbox known = ruled(mark, 1, Verdict.HELD, 1).submitted(Submissions.by(DANA, NOW), NOW);

    assertThat(mark.visible()).isEmpty();
    assertThat(kinds(known)).containsExactly(NoticeKind.RECEIVED, NoticeKind.WITHDRAWN);
    assertThat(known.matter().text()).isNull();
  }

  @Test
  void tellsOnceThatTheArticleWasWithdrawn() {
    Publication off = new Publication(1, false, NOW, Publication.Cause.ARTICLE_WITHDRAWN, 1);
    Ruling dropped =
        new Ruling(
            2,
            Verdict.REJECTED,
            Reason.ARTICLE_WITHDRAWN,
            NOW,
            Cause.ARTICLE_WITHDRAWN,
            false,
            2,
            0);

    Inbox onPage = published.published(off, NOW);
    Inbox withCorrection =
        ruled(published, 2, Verdict.HELD, 2)
            .ruled(
                new Ruling(
                    3,
                    Verdict.REJECTED,
                    Reason.ARTICLE_WITHDRAWN,
                    NOW,
                    Cause.ARTICLE_WITHDRAWN,
                    false,
                    2,
                    0),
                NOW);

    assertThat(kinds(onPage)).endsWith(NoticeKind.PUBLISHED, NoticeKind.TAKEN_OFF);
    assertThat(onPage.notices().get(2).reason()).isEqualTo(Reason.ARTICLE_WITHDRAWN);
    assertThat(onPage.published(off, NOW)).isSameAs(onPage);
    assertThat(published(onPage, 1, 1)).isSameAs(onPage);
    assertThat(kinds(withCorrection)).endsWith(NoticeKind.CORRECTION_HELD);
    assertThat(kinds(ruled(submitted, 1, Verdict.HELD, 1).ruled(dropped, NOW)))
        .endsWith(NoticeKind.NOT_PUBLISHED);
  }

  @Test
  void tellsOfAReplyOnceAndByMailOnlyWhereThatIsWanted() {
    UUID reply = UUID.randomUUID();
    Recipient wants = new Recipient("en", "dana@example.org", MailState.WAITING, true);

    Inbox told = published.replied(reply, Submissions.QUOTE, NOW, NOW);
    Inbox mailed =
        Inbox.of(UUID.randomUUID())
            .replied(reply, Submissions.QUOTE, NOW, NOW)
            .submitted(Submissions.by(wants, NOW), NOW);

    assertThat(told.replied(reply, Submissions.QUOTE, NOW, NOW)).isSameAs(told);
    assertThat(told.notices().get(2).about()).isEqualTo(reply);
    assertThat(told.notices().get(2).mail()).isEqualTo(MailState.NONE);
    assertThat(mailed.notices()).extracting(Notice::mail).containsOnly(MailState.WAITING);
  }

  @Test
  void quotesAReplyOnlyWhileItsMailWaits() {
    UUID reply = UUID.randomUUID();
    Quote corrected = new Quote("Noa", "He says that he is afraid.", 2);
    Recipient wants = new Recipient("en", "dana@example.org", MailState.WAITING, true);
    Inbox asked = Inbox.of(UUID.randomUUID()).submitted(Submissions.by(wants, NOW), NOW);

    Inbox told = asked.replied(reply, Submissions.QUOTE, NOW, NOW);
    Inbox anew = told.replied(reply, corrected, NOW, NOW);

    assertThat(quotes(told)).containsExactly(Submissions.QUOTE);
    assertThat(quotes(anew)).containsExactly(corrected);
    assertThat(anew.replied(reply, Submissions.QUOTE, NOW, NOW)).isSameAs(anew);
    assertThat(quotes(Submissions.mailed(anew, NOW))).isEmpty();
    assertThat(quotes(Letter.mute(anew))).isEmpty();
    assertThat(quotes(published.replied(reply, corrected, NOW, NOW))).isEmpty();
  }

  private static List<Quote> quotes(Inbox inbox) {
    return inbox.notices().stream().map(Notice::quote).filter(Objects::nonNull).toList();
  }

  @Test
  void quotesTheBeginningOfALongReply() {
    assertThat(new Quote("Noa", "🚂".repeat(501), 1).text()).isEqualTo("🚂".repeat(499) + "…");
    assertThat(new Quote("Noa", "🚂".repeat(500), 1).text()).isEqualTo("🚂".repeat(500));
  }

  @Test
  void keepsNoWordsWithoutAnAddress() {
    Recipient nobody = new Recipient("en", null, MailState.NONE);

    assertThat(
            Inbox.of(UUID.randomUUID()).submitted(Submissions.by(nobody, NOW), NOW).matter().text())
        .isNull();
  }

  private static Inbox corrected(Inbox inbox, int revision) {
    return inbox.submitted(
        new Submission(DANA, "an-article", revision, "Corrected " + revision + ".", NOW, NOW), NOW);
  }

  private static Ruling ruling(long sequence, Verdict verdict, int revision, Cause cause) {
    return new Ruling(sequence, verdict, Reason.TASTE, NOW, cause, false, revision, 0);
  }

  private static Inbox ruled(Inbox inbox, long sequence, Verdict verdict, int revision) {
    return inbox.ruled(ruling(sequence, verdict, revision, null), NOW);
  }

  private static Inbox published(Inbox inbox, long sequence, int revision) {
    return inbox.published(
        new Publication(sequence, true, NOW, Publication.Cause.VERDICT, revision), NOW);
  }

  private static List<NoticeKind> kinds(Inbox inbox) {
    return inbox.visible().stream().map(Notice::kind).toList();
  }
}
