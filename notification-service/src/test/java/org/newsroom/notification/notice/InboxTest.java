package org.newsroom.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.newsroom.notification.Submissions;

class InboxTest {

  private static final Instant NOW = Instant.parse("2026-07-05T18:57:00Z");
  private static final Recipient DANA = new Recipient("en", "dana@example.org", MailState.WAITING);

  private final Inbox empty = Inbox.of(UUID.randomUUID());

  @Test
  void acknowledgesFirst() {
    Inbox inbox = submitted(empty);

    assertThat(kinds(inbox)).containsExactly(NoticeKind.RECEIVED);
    assertThat(inbox.last()).isEqualTo(1);
    assertThat(inbox.queue()).isEqualTo(new MailQueue(NOW, NOW, 0, null));
  }

  @Test
  void tellsOfAnApprovalWhenItIsOnTheWebsite() {
    Inbox inbox = submitted(empty);

    Inbox approved = ruled(inbox, 1, Verdict.APPROVED);
    Inbox published = published(approved, 1, true);

    assertThat(kinds(approved)).containsExactly(NoticeKind.RECEIVED);
    assertThat(kinds(published)).containsExactly(NoticeKind.RECEIVED, NoticeKind.PUBLISHED);
  }

  @Test
  void tellsOfAHoldAndOfWhatCameOfIt() {
    Inbox held = ruled(submitted(empty), 1, Verdict.HELD);

    assertThat(kinds(held)).containsExactly(NoticeKind.RECEIVED, NoticeKind.HELD);
    assertThat(kinds(ruled(held, 2, Verdict.REJECTED)))
        .containsExactly(NoticeKind.RECEIVED, NoticeKind.HELD, NoticeKind.NOT_PUBLISHED);
    assertThat(kinds(published(ruled(held, 2, Verdict.APPROVED), 2, true)))
        .containsExactly(NoticeKind.RECEIVED, NoticeKind.HELD, NoticeKind.PUBLISHED);
  }

  @Test
  void givesAReasonForARejectionOnly() {
    Inbox held = ruled(submitted(empty), 1, Verdict.HELD);
    Inbox rejected = ruled(held, 2, Verdict.REJECTED);

    assertThat(held.notices().get(1).reason()).isNull();
    assertThat(rejected.notices().get(2).reason()).isEqualTo(Reason.TASTE);
  }

  @Test
  void tellsOfAChangedDecision() {
    Inbox published = published(ruled(submitted(empty), 1, Verdict.APPROVED), 1, true);

    Inbox rejected = published(ruled(published, 2, Verdict.REJECTED), 2, false);
    Inbox restored = published(ruled(rejected, 3, Verdict.APPROVED), 3, true);

    assertThat(kinds(restored))
        .containsExactly(
            NoticeKind.RECEIVED,
            NoticeKind.PUBLISHED,
            NoticeKind.DECISION_CHANGED,
            NoticeKind.PUBLISHED);
    assertThat(restored.notices().get(1).verdict()).isNull();
    assertThat(restored.notices().get(2).verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(restored.notices().get(3).verdict()).isEqualTo(Verdict.APPROVED);
  }

  @Test
  void keepsToItselfWhatComesBeforeTheSubmission() {
    Inbox early = published(ruled(empty, 1, Verdict.HELD), 2, true);

    assertThat(early.visible()).isEmpty();
    assertThat(early.last()).isZero();
    assertThat(early.queue()).isNull();
  }

  @Test
  void letsOutWhatCameBeforeTheSubmissionAfterTheAcknowledgement() {
    Inbox inbox = submitted(published(ruled(empty, 1, Verdict.HELD), 2, true));

    assertThat(kinds(inbox))
        .containsExactly(NoticeKind.RECEIVED, NoticeKind.HELD, NoticeKind.PUBLISHED);
    assertThat(inbox.visible()).extracting(Notice::position).containsExactly(1, 2, 3);
    assertThat(inbox.visible()).allMatch(Notice::waits);
    assertThat(inbox.queue()).isNotNull();
  }

  @Test
  void doesNotTellOfAHoldThatIsOver() {
    Inbox published = published(submitted(empty), 2, true);

    assertThat(kinds(ruled(published, 1, Verdict.HELD)))
        .containsExactly(NoticeKind.RECEIVED, NoticeKind.PUBLISHED);
  }

  @Test
  void doesNotTellOfAPublicationThatIsOver() {
    Inbox rejected = ruled(ruled(submitted(empty), 1, Verdict.APPROVED), 2, Verdict.REJECTED);

    Inbox late = published(rejected, 1, true);

    assertThat(kinds(late)).containsExactly(NoticeKind.RECEIVED, NoticeKind.DECISION_CHANGED);
  }

  @Test
  void tellsThatItIsPublishedOnceWhenItIsApprovedAgain() {
    Inbox published = published(ruled(submitted(empty), 1, Verdict.APPROVED), 1, true);

    Inbox again = published(ruled(published, 2, Verdict.APPROVED), 2, true);

    assertThat(kinds(again)).containsExactly(NoticeKind.RECEIVED, NoticeKind.PUBLISHED);
  }

  @Test
  void keepsTheClaimWhenANewNoticeComesWhileMailIsBeingSent() {
    UUID claim = UUID.randomUUID();
    Inbox claimed = claimed(submitted(empty), claim);

    Inbox told = ruled(claimed, 1, Verdict.HELD);

    assertThat(told.queue()).isEqualTo(claimed.queue());
  }

  @Test
  void staysSmallHoweverOftenADecisionChanges() {
    Inbox inbox = submitted(empty);

    for (int i = 1; i <= 1_000; i++) {
      inbox = ruled(inbox, i, i % 2 == 0 ? Verdict.HELD : Verdict.REJECTED);
    }

    assertThat(inbox.notices()).hasSize(100);
    assertThat(inbox.notices().get(0).kind()).isEqualTo(NoticeKind.RECEIVED);
    assertThat(inbox.notices()).extracting(Notice::position).isSorted().doesNotHaveDuplicates();
    assertThat(inbox.last()).isEqualTo(1_001);
  }

  @Property
  void tellsTheTruthOnceInWhateverOrderEventsCome(@ForAll("orders") List<Integer> order) {
    List<UnaryOperator<Inbox>> events =
        List.of(
            this::submitted,
            inbox -> ruled(inbox, 1, Verdict.HELD),
            inbox -> ruled(inbox, 2, Verdict.APPROVED),
            inbox -> published(inbox, 2, true),
            inbox -> ruled(inbox, 3, Verdict.REJECTED),
            inbox -> published(inbox, 3, false));
    Inbox inbox = empty;

    for (int next : order) {
      inbox = events.get(next).apply(inbox);
    }
    Inbox told = inbox;

    assertThat(told.notices()).extracting(Notice::position).isSorted().doesNotHaveDuplicates();
    assertThat(told.notices().get(0).kind()).isEqualTo(NoticeKind.RECEIVED);
    assertThat(told.notices().stream().map(notice -> notice.kind() + ":" + notice.sequence()))
        .doesNotHaveDuplicates()
        .anyMatch(notice -> notice.endsWith(":3"));
    assertThat(told.notices().stream().filter(notice -> notice.reason() != null)).hasSize(1);
    assertThat(events).allSatisfy(event -> assertThat(event.apply(told)).isSameAs(told));
  }

  /** Each event at least once, some twice. */
  @Provide
  Arbitrary<List<Integer>> orders() {
    List<Integer> all = List.of(0, 1, 2, 3, 4, 5);
    return Arbitraries.integers()
        .between(0, 5)
        .list()
        .ofMaxSize(6)
        .flatMap(
            repeated -> {
              List<Integer> events = new ArrayList<>(all);
              events.addAll(repeated);
              return Arbitraries.shuffle(events);
            });
  }

  private Inbox submitted(Inbox inbox) {
    return inbox.submitted(Submissions.by(DANA, NOW), NOW);
  }

  private static Inbox ruled(Inbox inbox, long sequence, Verdict verdict) {
    return inbox.ruled(new Ruling(sequence, verdict, Reason.TASTE, NOW), NOW);
  }

  private static Inbox published(Inbox inbox, long sequence, boolean there) {
    return inbox.published(new Publication(sequence, there, NOW), NOW);
  }

  private static Inbox claimed(Inbox inbox, UUID claim) {
    return new Inbox(
        inbox.commentId(),
        inbox.version(),
        inbox.recipient(),
        inbox.ruling(),
        inbox.publication(),
        inbox.matter(),
        inbox.notices(),
        new MailQueue(NOW.plusSeconds(300), NOW, 0, claim));
  }

  private static List<NoticeKind> kinds(Inbox inbox) {
    return inbox.visible().stream().map(Notice::kind).toList();
  }
}
