package org.newsroom.moderation.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Change.Refusal;
import org.newsroom.moderation.ruling.Decision.Action;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.moderation.ruling.Ruling.DecidedBy;
import org.newsroom.moderation.ruling.objection.Report;

class ActsTest {

  private static final Editor RUTH = new Editor("ruth", false);
  private static final Editor DAN = new Editor("dan", false);
  private static final Editor SENIOR = new Editor("senior", true);
  private static final Instant NOW = Recorded.JUDGED.plusSeconds(60);

  @Test
  void needsTwoEditorsToPublishWhatMayDefame() {
    Case held = Recorded.held();
    assertThat(held.line()).isEqualTo(Line.LEGAL);

    Case first = next(decide(held, RUTH, Verdict.APPROVED));

    assertThat(first.ruling()).isEqualTo(held.ruling());
    assertThat(first.line()).isEqualTo(Line.LEGAL);
    assertThat(first.aftermath().handling().approval())
        .isEqualTo(new Handling.Approval("ruth", NOW, null));
    assertThat(decide(first, RUTH, Verdict.APPROVED)).isEqualTo(new Change.Unchanged());

    Case second = next(decide(first, DAN, Verdict.APPROVED));

    assertThat(second.ruling().verdict()).isEqualTo(Verdict.APPROVED);
    assertThat(second.ruling().editor()).isEqualTo("dan");
    assertThat(second.line()).isNull();
    assertThat(second.decisions())
        .extracting(Decision::action)
        .containsExactly(Action.APPROVED_FIRST, Action.DECIDED);
  }

  @Test
  void needsOneEditorToRejectWhatMayDefame() {
    Case rejected = next(decide(Recorded.held(), RUTH, Verdict.REJECTED));

    assertThat(rejected.ruling().verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(rejected.line()).isNull();
  }

  @Test
  void letsNobodyAloneReviseARejectionIntoWhatMayDefame() {
    Case rejected = next(decide(Recorded.held(), RUTH, Verdict.REJECTED));

    Case first = next(revise(rejected, DAN, Verdict.APPROVED));

    assertThat(first.ruling().verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(first.waitsFor()).isEqualTo(Case.Waiting.APPROVAL);
    assertThat(first.line()).isEqualTo(Line.LEGAL);
  }

  @Test
  void takesTheSameDecisionOfTheSameEditorTwice() {
    Case decided = next(decide(pending(), RUTH, Verdict.APPROVED));

    assertThat(decide(decided, RUTH, Verdict.APPROVED)).isEqualTo(new Change.Unchanged());
    assertThat(decide(decided, DAN, Verdict.APPROVED))
        .isEqualTo(new Change.Refused(Refusal.ALREADY_DECIDED));
    assertThat(decide(decided, RUTH, Verdict.REJECTED))
        .isEqualTo(new Change.Refused(Refusal.ALREADY_DECIDED));
  }

  @Test
  void leadsBackToWhatWasBeforeWhenADecisionIsUndone() {
    Case published = opened(Verdict.APPROVED);
    Case reported =
        next(Requests.reported(published, new Report("r", Report.Reason.INSULT, null, null, NOW)));
    Case rejected = next(decide(reported, RUTH, Verdict.REJECTED));

    Case undone = next(revise(rejected, RUTH, Verdict.HELD));

    assertThat(undone.ruling().verdict()).isEqualTo(Verdict.APPROVED);
    assertThat(undone.ruling().decidedBy()).isEqualTo(DecidedBy.RULES);
    assertThat(undone.ruling().sequence()).isEqualTo(3);
    assertThat(undone.ruling().answers()).isEmpty();
    assertThat(undone.line()).isEqualTo(Line.REPORTED);
    assertThat(undone.aftermath().reports()).isEqualTo(reported.aftermath().reports());
    assertThat(undone.decisions())
        .extracting(Decision::action)
        .containsExactly(Action.DECIDED, Action.UNDONE);
  }

  @Test
  void holdsWhatIsUndoneAfterSomethingElseCame() {
    Case decided = next(decide(pending(), RUTH, Verdict.APPROVED));
    Case reported =
        next(Requests.reported(decided, new Report("r", Report.Reason.INSULT, null, null, NOW)));

    Case undone = next(revise(reported, RUTH, Verdict.HELD));

    assertThat(undone.ruling().verdict()).isEqualTo(Verdict.HELD);
    assertThat(undone.ruling().editor()).isEqualTo("ruth");
  }

  @Test
  void leavesToSeniorsWhatWasEscalatedToThem() {
    Case escalated =
        next(Acts.escalated(pending(), keep(pending(), RUTH), Handling.Desk.SENIOR, NOW));

    assertThat(escalated.line()).isEqualTo(Line.PENDING);
    assertThat(decide(escalated, DAN, Verdict.APPROVED))
        .isEqualTo(new Change.Refused(Refusal.SENIOR_REQUIRED));
    assertThat(next(decide(escalated, SENIOR, Verdict.APPROVED)).ruling().verdict())
        .isEqualTo(Verdict.APPROVED);
  }

  @Test
  void movesWhatWasEscalatedToTheLegalDesk() {
    Case escalated =
        next(Acts.escalated(pending(), keep(pending(), RUTH), Handling.Desk.LEGAL, NOW));

    assertThat(escalated.line()).isEqualTo(Line.LEGAL);
    assertThat(next(decide(escalated, DAN, Verdict.APPROVED)).line()).isEqualTo(Line.LEGAL);
  }

  @Test
  void putsOffAndBringsBack() {
    Instant later = NOW.plus(Duration.ofHours(4));

    Case snoozed = next(Acts.snoozed(pending(), keep(pending(), RUTH), later, NOW));
    Case woken = next(Acts.woken(snoozed));

    assertThat(snoozed.line()).isEqualTo(Line.SNOOZED);
    assertThat(woken.line()).isEqualTo(Line.PENDING);
    assertThat(Acts.woken(woken)).isEqualTo(new Change.Unchanged());
    Case decided = next(decide(woken, RUTH, Verdict.APPROVED));
    assertThat(Acts.snoozed(decided, keep(decided, RUTH), later, NOW))
        .isEqualTo(new Change.Refused(Refusal.NOT_WAITING));
  }

  @Test
  void takesWhatIsNoDecisionOnceFromAnEditorWhoGotNoAnswer() {
    Instant later = NOW.plus(Duration.ofHours(4)).plusNanos(1);
    Case escalated =
        next(Acts.escalated(pending(), keep(pending(), RUTH), Handling.Desk.LEGAL, NOW));
    Case snoozed = next(Acts.snoozed(escalated, keep(escalated, RUTH), later, NOW));
    Case noted = next(Acts.noted(snoozed, keep(snoozed, RUTH), NOW));

    assertThat(Acts.escalated(escalated, keep(escalated, RUTH), Handling.Desk.LEGAL, NOW))
        .isEqualTo(new Change.Unchanged());
    assertThat(Acts.snoozed(snoozed, keep(snoozed, RUTH), later.minusNanos(1), NOW))
        .isEqualTo(new Change.Unchanged());
    assertThat(Acts.noted(noted, keep(noted, RUTH), NOW)).isEqualTo(new Change.Unchanged());
    assertThat(next(Acts.noted(noted, keep(noted, DAN), NOW)).decisions()).hasSize(4);
    assertThat(
            next(Acts.escalated(escalated, keep(escalated, RUTH), Handling.Desk.SENIOR, NOW))
                .decisions())
        .hasSize(2);
    Case decided = next(decide(noted, RUTH, Verdict.REJECTED));
    assertThat(Acts.escalated(decided, keep(decided, RUTH), Handling.Desk.LEGAL, NOW))
        .isEqualTo(new Change.Refused(Refusal.NOT_WAITING));
  }

  @Test
  void remembersASecondReadingThatAgreesAndRulesWhereItDoesNot() {
    Case sampled = opened(Verdict.APPROVED).sampled();
    assertThat(sampled.line()).isEqualTo(Line.SAMPLE);
    assertThat(opened(Verdict.HELD).sampled().line()).isEqualTo(Line.PENDING);

    Case confirmed = next(decide(sampled, RUTH, Verdict.APPROVED));
    Case reversed = next(decide(sampled, RUTH, Verdict.REJECTED));

    assertThat(confirmed.ruling()).isEqualTo(sampled.ruling());
    assertThat(confirmed.line()).isNull();
    assertThat(confirmed.decisions().get(0).details())
        .isEqualTo(new Decision.Details(null, null, null, true, null));
    assertThat(reversed.ruling().verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(reversed.decisions().get(0).action()).isEqualTo(Action.DECIDED);
  }

  private static Case pending() {
    return opened(Verdict.HELD);
  }

  private static Case opened(Verdict verdict) {
    Case example = Recorded.approved();
    return Case.opened(
        example.commentId(),
        example.comment(),
        example.origin(),
        new Proposal(
            verdict,
            verdict == Verdict.APPROVED ? null : Reason.TASTE,
            new Grounds(0.5, List.of(), new RuleSetVersion("a", "0"), List.of()),
            Ruling.Cause.SUBMISSION,
            Recorded.JUDGED));
  }

  private static Change decide(Case subject, Editor editor, Verdict verdict) {
    return Acts.decided(subject, order(subject, editor, verdict, false), NOW);
  }

  private static Change revise(Case subject, Editor editor, Verdict verdict) {
    return Acts.decided(subject, order(subject, editor, verdict, true), NOW);
  }

  private static Order keep(Case subject, Editor editor) {
    return order(subject, editor, subject.ruling().verdict(), false);
  }

  private static Order order(Case subject, Editor editor, Verdict verdict, boolean revise) {
    @Nullable Reason reason = verdict == Verdict.REJECTED ? Reason.TASTE : null;
    return new Order(editor, Order.Terms.of(verdict, reason, null), subject.revision(), revise);
  }

  private static Case next(Change change) {
    if (change instanceof Change.Ruled ruled) {
      return ruled.next();
    }
    assertThat(change).isInstanceOf(Change.Queued.class);
    return ((Change.Queued) change).next();
  }
}
