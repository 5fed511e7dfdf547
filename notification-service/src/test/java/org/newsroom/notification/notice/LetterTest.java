package org.newsroom.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.newsroom.notification.Submissions;

class LetterTest {

  private static final Instant NOW = Instant.parse("2026-07-05T18:57:00Z");
  private static final Instant DUE = NOW.plusSeconds(30);
  private static final Recipient DANA = new Recipient("en", "dana@example.org", MailState.WAITING);

  private final Inbox submitted =
      Inbox.of(UUID.randomUUID()).submitted(Submissions.by(DANA, NOW), DUE);

  @Test
  void tellsTheAcknowledgementAndTheVerdictOfTheRulesInOne() {
    Inbox held = ruled(submitted, 1, Verdict.HELD, false, DUE.plusSeconds(1));

    assertThat(told(held)).containsExactly(NoticeKind.RECEIVED, NoticeKind.HELD);
    assertThat(held.queue()).isEqualTo(new MailQueue(DUE, DUE, 0, null));
  }

  @Test
  void leavesOutWhatNewerNewsHasOvertaken() {
    Inbox rejected =
        ruled(ruled(submitted, 1, Verdict.HELD, false, DUE), 2, Verdict.REJECTED, true, DUE);

    assertThat(told(rejected)).containsExactly(NoticeKind.RECEIVED, NoticeKind.NOT_PUBLISHED);
    assertThat(Submissions.mailed(rejected, NOW).notices())
        .extracting(Notice::mail)
        .containsExactly(MailState.SENT, MailState.SUPERSEDED, MailState.SENT);
  }

  @Test
  void waitsForAnEditorWhoMayUndoADecision() {
    Instant later = DUE.plusSeconds(20);
    Inbox held = ruled(submitted, 1, Verdict.HELD, false, DUE);

    Inbox decided = ruled(held, 2, Verdict.REJECTED, true, later);

    assertThat(decided.queue()).isEqualTo(new MailQueue(later, DUE, 0, null));
  }

  @Test
  void doesNotPutOffWhatIsBeingSentOrWasTried() {
    Inbox claimed = submitted.with(new MailQueue(NOW, NOW, 0, UUID.randomUUID()));
    Inbox tried = submitted.with(new MailQueue(NOW, NOW, 1, null));

    assertThat(ruled(claimed, 1, Verdict.REJECTED, true, DUE).queue()).isEqualTo(claimed.queue());
    assertThat(ruled(tried, 1, Verdict.REJECTED, true, DUE).queue()).isEqualTo(tried.queue());
  }

  @Test
  void tellsNothingOfADecisionThatWasUndoneInTime() {
    Inbox held = Submissions.mailed(ruled(submitted, 1, Verdict.HELD, false, DUE), NOW);

    Inbox undone = ruled(ruled(held, 2, Verdict.REJECTED, true, DUE), 3, Verdict.HELD, true, DUE);

    assertThat(undone.visible()).hasSize(4);
    assertThat(Letter.of(undone).isEmpty()).isTrue();
    assertThat(Submissions.settled(undone, MailState.SENT, NOW).queue()).isNull();
  }

  @Test
  void tellsNothingOfATakingOffThatWasUndoneInTime() {
    Inbox published =
        Submissions.mailed(
            ruled(submitted, 1, Verdict.APPROVED, false, DUE)
                .published(new Publication(1, true, NOW), DUE),
            NOW);

    Inbox undone =
        ruled(
                ruled(published, 2, Verdict.REJECTED, true, DUE)
                    .published(new Publication(2, false, NOW), DUE),
                3,
                Verdict.APPROVED,
                true,
                DUE)
            .published(new Publication(3, true, NOW), DUE);

    assertThat(Letter.of(undone).isEmpty()).isTrue();
  }

  @Test
  void tellsOnlyOfTheWithdrawalInTheEnd() {
    Inbox withdrawn = ruled(submitted, 1, Verdict.HELD, false, DUE).withdrawn(NOW, DUE);

    assertThat(told(withdrawn)).containsExactly(NoticeKind.WITHDRAWN);
  }

  @Test
  void queuesAgainWhatCameWhileTheMailWasBeingSent() {
    Letter sent = Letter.of(submitted);
    Inbox meanwhile = ruled(submitted, 1, Verdict.HELD, false, DUE);
    Instant next = DUE.plus(Duration.ofMinutes(1));

    Inbox settled = sent.settle(meanwhile, MailState.SENT, NOW, next);

    assertThat(settled.notices())
        .extracting(Notice::mail)
        .containsExactly(MailState.SENT, MailState.WAITING);
    assertThat(settled.queue()).isEqualTo(new MailQueue(next, next, 0, null));
    assertThat(sent.settle(settled, MailState.SENT, NOW, next)).isSameAs(settled);
  }

  @Test
  void defersOnlyUnderItsOwnClaim() {
    UUID claim = UUID.randomUUID();
    Inbox claimed = submitted.with(new MailQueue(NOW, NOW, 0, claim));
    Instant later = NOW.plusSeconds(3600);

    assertThat(Letter.defer(claimed, UUID.randomUUID(), later)).isSameAs(claimed);
    assertThat(Letter.defer(claimed, claim, later).queue())
        .isEqualTo(new MailQueue(later, NOW, 1, null));
    assertThat(Letter.hold(claimed, UUID.randomUUID(), later)).isSameAs(claimed);
    assertThat(Letter.hold(claimed, claim, later).queue())
        .isEqualTo(new MailQueue(later, later, 0, null, true));
  }

  private static Inbox ruled(
      Inbox inbox, long sequence, Verdict verdict, boolean byEditor, Instant due) {
    return inbox.ruled(new Ruling(sequence, verdict, Reason.TASTE, NOW, null, byEditor, 1, 0), due);
  }

  private static List<NoticeKind> told(Inbox inbox) {
    return Letter.of(inbox).told().stream().map(Notice::kind).toList();
  }
}
