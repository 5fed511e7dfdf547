package org.newsroom.moderation.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Change.Refusal;
import org.newsroom.moderation.ruling.Decision.Action;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.moderation.ruling.objection.Report;

/** Approvals that strike words from a text. */
class StrikingTest {

  private static final Editor RUTH = new Editor("ruth", false);
  private static final Editor DAN = new Editor("dan", false);
  private static final Instant NOW = Recorded.JUDGED.plusSeconds(60);
  private static final String TEXT = "A fool, but kind.";
  private static final Strike FOOL = StrikeTest.strike("2-6");
  private static final Strike KIND = StrikeTest.strike("12-16");

  @Test
  void publishesTheRestAndKeepsTheOriginal() {
    Case edited = next(approve(pending(), RUTH, FOOL));

    assertThat(edited.ruling().verdict()).isEqualTo(Verdict.APPROVED);
    assertThat(edited.comment().text()).isEqualTo("A […], but kind.");
    assertThat(edited.comment().original())
        .isEqualTo(new Comment.Original(TEXT, pending().grounds().evidence()));
    assertThat(edited.ruling().grounds().evidence()).isEmpty();
    assertThat(edited.decisions()).extracting(Decision::action).containsExactly(Action.EDITED);
    assertThat(edited.decisions().get(0).strike()).isEqualTo(FOOL);
  }

  @Test
  void takesTheSameStrikeOfTheSameEditorTwiceAndNoOther() {
    Case held = pending();
    Case edited = next(approve(held, RUTH, FOOL));

    assertThat(approve(edited, held.revision(), RUTH, FOOL)).isEqualTo(new Change.Unchanged());
    assertThat(approve(edited, held.revision(), RUTH, KIND))
        .isEqualTo(new Change.Refused(Refusal.ALREADY_DECIDED));
    assertThat(approve(edited, held.revision(), DAN, FOOL))
        .isEqualTo(new Change.Refused(Refusal.ALREADY_DECIDED));
  }

  @Test
  void strikesNothingThatTheTextDoesNotHave() {
    assertThat(approve(pending(), RUTH, StrikeTest.strike("2-60")))
        .isEqualTo(new Change.Refused(Refusal.NOTHING_LEFT));
    assertThat(approve(pending(), RUTH, StrikeTest.strike("0-17")))
        .isEqualTo(new Change.Refused(Refusal.NOTHING_LEFT));
  }

  @Test
  void leadsBackToTheOriginalWhenItIsUndone() {
    Case held = pending();

    Case undone = next(undo(next(approve(held, RUTH, FOOL))));

    assertThat(undone.comment()).isEqualTo(held.comment());
    assertThat(undone.ruling().verdict()).isEqualTo(Verdict.HELD);
    assertThat(undone.grounds().evidence()).isEqualTo(held.grounds().evidence());
  }

  @Test
  void leadsBackToTheOriginalAlsoAfterSomethingElseCame() {
    Case edited = next(approve(next(approve(legal(), RUTH, FOOL)), DAN, null));
    Case reported =
        next(Requests.reported(edited, new Report("r", Report.Reason.INSULT, null, null, NOW)));

    Case undone = next(undo(reported));

    assertThat(undone.comment()).isEqualTo(legal().comment());
    assertThat(undone.line()).isEqualTo(Line.LEGAL);
  }

  @Test
  void staysStruckWhenALaterDecisionSaysNothingOfIt() {
    Case edited = next(approve(pending(), RUTH, FOOL));
    Case reported =
        next(Requests.reported(edited, new Report("r", Report.Reason.INSULT, null, null, NOW)));

    Case kept = next(approve(reported, DAN, null));

    assertThat(kept.comment()).isEqualTo(edited.comment());
    assertThat(kept.decisions())
        .extracting(Decision::action)
        .containsExactly(Action.EDITED, Action.DECIDED);
  }

  @Test
  void strikesMoreOfWhatIsLeft() {
    Case reported =
        next(
            Requests.reported(
                next(approve(pending(), RUTH, FOOL)),
                new Report("r", Report.Reason.INSULT, null, null, NOW)));

    Case again = next(approve(reported, DAN, StrikeTest.strike("11-15")));

    assertThat(again.comment().text()).isEqualTo("A […], but […].");
    assertThat(Objects.requireNonNull(again.comment().original()).text()).isEqualTo(TEXT);
  }

  @Test
  void publishesWhatTwoEditorsHaveStruckAlikeWhereItMayDefame() {
    Case first = next(approve(legal(), RUTH, FOOL));

    assertThat(first.comment()).isEqualTo(legal().comment());
    assertThat(first.line()).isEqualTo(Line.LEGAL);
    assertThat(first.revision()).isGreaterThan(legal().revision());
    assertThat(approve(first, legal().revision(), DAN, null))
        .isEqualTo(new Change.Refused(Refusal.STALE));
    assertThat(approve(first, legal().revision(), RUTH, FOOL)).isEqualTo(new Change.Unchanged());

    Case other = next(approve(first, DAN, KIND));
    Case agreed = next(approve(first, DAN, null));
    Case back = next(approve(other, RUTH, KIND));

    assertThat(other.ruling().verdict()).isEqualTo(Verdict.HELD);
    assertThat(other.aftermath().handling().approval())
        .isEqualTo(new Handling.Approval("dan", NOW, KIND.spans()));
    assertThat(agreed.comment().text()).isEqualTo("A […], but kind.");
    assertThat(agreed.decisions())
        .extracting(Decision::action)
        .containsExactly(Action.APPROVED_FIRST, Action.EDITED);
    assertThat(agreed.decisions().get(1).strike()).isEqualTo(FOOL);
    assertThat(back.comment().text()).isEqualTo("A fool, but […].");
  }

  @Test
  void judgesACorrectionOnItsOwnTextAndLeavesItToAnEditor() {
    Case edited = next(approve(pending(), RUTH, FOOL));
    Comment own = corrected("A kind person.");
    Proposal says =
        new Proposal(
            Verdict.APPROVED,
            null,
            grounds(List.of()),
            Ruling.Cause.CORRECTION,
            NOW.plusSeconds(5));

    Case next = next(Requests.corrected(edited, own, 1, says));

    assertThat(next.comment()).isEqualTo(own);
    assertThat(next.ruling().verdict()).isEqualTo(Verdict.HELD);
    assertThat(Objects.requireNonNull(next.aftermath().standing()).comment())
        .isEqualTo(edited.comment());
  }

  private static Comment corrected(String text) {
    Comment before = pending().comment();
    return new Comment(
        before.articleId(),
        before.parentId(),
        before.threadId(),
        before.authorName(),
        before.authorVerified(),
        text,
        before.locale(),
        before.submittedAt(),
        2,
        NOW.plusSeconds(4));
  }

  private static Case pending() {
    return opened(Category.INSULT);
  }

  private static Case legal() {
    return opened(Category.DEFAMATION);
  }

  private static Case opened(Category category) {
    Case example = Recorded.held();
    Comment before = example.comment();
    Finding found = new Finding("en.fool", category, Severity.STRONG, 2, 6, "Insults.");
    return Case.opened(
        example.commentId(),
        new Comment(
            before.articleId(),
            null,
            before.threadId(),
            before.authorName(),
            false,
            TEXT,
            "en",
            before.submittedAt(),
            1,
            null),
        example.origin(),
        new Proposal(
            Verdict.HELD, null, grounds(List.of(found)), Ruling.Cause.SUBMISSION, Recorded.JUDGED));
  }

  private static Grounds grounds(List<Finding> findings) {
    return new Grounds(0.5, findings, Recorded.RULES, List.of());
  }

  private static Change approve(Case subject, Editor editor, @Nullable Strike strike) {
    return approve(subject, subject.revision(), editor, strike);
  }

  private static Change approve(Case subject, long seen, Editor editor, @Nullable Strike strike) {
    Order.Terms terms = new Order.Terms(Verdict.APPROVED, null, null, null, null, null, strike);
    return Acts.decided(subject, new Order(editor, terms, seen, false), NOW);
  }

  private static Change undo(Case subject) {
    Order.Terms terms = Order.Terms.of(Verdict.HELD, null, null);
    return Acts.decided(subject, new Order(RUTH, terms, subject.revision(), true), NOW);
  }

  private static Case next(Change change) {
    return change instanceof Change.Ruled ruled ? ruled.next() : ((Change.Queued) change).next();
  }
}
