package org.newsroom.moderation.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Change.Refusal;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.moderation.ruling.Ruling.Cause;
import org.newsroom.moderation.ruling.Ruling.DecidedBy;

class CaseTest {

  private static final Editor EDITOR = new Editor("editor", false);

  /**
   * A row is what happens to a case in turn, and what it then is. {@code rules APPROVED a 1} says
   * that the rule set a approves at the minute 1, {@code editor REJECTED 2} that an editor who has
   * seen the latest revision rejects at the minute 2, {@code stale …} that one does who has not.
   * {@code APPROVED RULES 2 r2} is a verdict, who made it, its sequence and the revision, {@code +
   * HELD b} a proposal of the rule set b.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          first        | rules HELD a 1                                                        | HELD RULES 1 r1
          repeated     | rules HELD a 1; rules HELD a 2                                        | HELD RULES 1 r1
          other rules  | rules HELD a 1; rules HELD b 2                                        | HELD RULES 2 r2
          many         | rules HELD a 1; rules APPROVED b 2; rules REJECTED c 3                | REJECTED RULES 3 r3
          late         | rules HELD a 1; rules APPROVED b 3; rules REJECTED a 2                | APPROVED RULES 2 r2
          decided      | rules HELD a 1; editor APPROVED 2                                     | APPROVED EDITOR 2 r2
          decided late | rules HELD a 1; rules APPROVED b 2; stale REJECTED 3                  | APPROVED RULES 2 r2
          twice        | rules HELD a 1; editor APPROVED 2; editor REJECTED 3                  | APPROVED EDITOR 2 r2
          revised      | rules HELD a 1; editor APPROVED 2; revise REJECTED 3                  | REJECTED EDITOR 3 r3
          proposal     | rules HELD a 1; editor APPROVED 2; rules HELD b 3                     | APPROVED EDITOR 2 r3 + HELD b
          late one     | rules HELD a 1; editor APPROVED 3; rules REJECTED b 2                 | APPROVED EDITOR 2 r2
          same verdict | rules HELD a 1; editor APPROVED 2; rules APPROVED b 3                 | APPROVED EDITOR 2 r2
          repeated one | rules HELD a 1; editor APPROVED 2; rules HELD b 3; rules HELD b 4     | APPROVED EDITOR 2 r3 + HELD b
          newer one    | rules HELD a 1; editor APPROVED 2; rules HELD b 3; rules REJECTED c 4 | APPROVED EDITOR 2 r4 + REJECTED c
          older one    | rules HELD a 1; editor APPROVED 2; rules HELD b 4; rules REJECTED c 3 | APPROVED EDITOR 2 r3 + HELD b
          withdrawn    | rules HELD a 1; editor APPROVED 2; rules HELD b 3; rules APPROVED c 4 | APPROVED EDITOR 2 r4
          settled      | rules HELD a 1; editor APPROVED 2; rules HELD b 3; editor REJECTED 4  | REJECTED EDITOR 3 r4
          confirmed    | rules HELD a 1; editor APPROVED 2; rules HELD b 3; editor APPROVED 4  | APPROVED EDITOR 3 r4
          unseen       | rules HELD a 1; editor APPROVED 2; rules HELD b 3; stale REJECTED 4   | APPROVED EDITOR 2 r3 + HELD b
          put back     | rules HELD a 1; editor APPROVED 2; revise HELD 3; rules APPROVED b 4  | HELD RULES 4 r4
          """)
  void takesRulings(String name, String events, String expected) {
    Case subject = null;
    for (String event : events.split("; *")) {
      subject = after(subject, event.split(" "));
    }

    assertThat(describe(subject)).isEqualTo(expected);
  }

  private static Case after(Case before, String[] event) {
    Verdict verdict = Verdict.valueOf(event[1]);
    Instant at = minute(event[event.length - 1]);
    if (event[0].equals("rules")) {
      Proposal says = says(verdict, event[2], at);
      return before == null ? opened(says) : next(before, before.judged(says));
    }
    long seen = before.revision() - (event[0].equals("stale") ? 1 : 0);
    Order order =
        new Order(EDITOR, Order.Terms.of(verdict, null, null), seen, event[0].equals("revise"));
    return next(before, Acts.decided(before, order, at));
  }

  private static Case next(Case before, Change change) {
    if (change instanceof Change.Ruled ruled) {
      assertThat(ruled.next().ruling().sequence()).isEqualTo(before.ruling().sequence() + 1);
      assertThat(ruled.next().revision()).isEqualTo(before.revision() + 1);
      return ruled.next();
    }
    if (change instanceof Change.Queued queued) {
      assertThat(queued.next().ruling()).isEqualTo(before.ruling());
      assertThat(queued.next().revision()).isEqualTo(before.revision() + 1);
      return queued.next();
    }
    return before;
  }

  private static String describe(Case subject) {
    Ruling ruling = subject.ruling();
    Proposal proposal = subject.proposal();
    return "%s %s %d r%d"
            .formatted(ruling.verdict(), ruling.decidedBy(), ruling.sequence(), subject.revision())
        + (proposal == null
            ? ""
            : " + %s %s".formatted(proposal.verdict(), proposal.grounds().ruleSet().version()));
  }

  @Test
  void saysWhoRuledAndWhy() {
    Case judged = opened(says(Verdict.HELD, "a", minute("1")));
    Case decided = ruled(Acts.decided(judged, order(judged, Verdict.APPROVED), minute("2")));

    assertThat(judged.ruling().cause()).isEqualTo(Cause.SUBMISSION);
    assertThat(judged.ruling().editor()).isNull();
    assertThat(decided.ruling().cause()).isEqualTo(Cause.DECISION);
    assertThat(decided.ruling().editor()).isEqualTo("editor");
    assertThat(decided.decisions()).extracting(Decision::sequence).containsExactly(2L);
  }

  @Test
  void waitsWhileItIsHeldOrAProposalWaits() {
    Case held = opened(says(Verdict.HELD, "a", minute("1")));
    Case decided = ruled(Acts.decided(held, order(held, Verdict.APPROVED), minute("2")));
    Case proposed = next(decided, decided.judged(says(Verdict.HELD, "b", minute("3"))));
    Case settled = ruled(Acts.decided(proposed, order(proposed, Verdict.APPROVED), minute("4")));

    assertThat(Stream.of(held, decided, proposed, settled).map(Case::waitsFor))
        .containsExactly(Case.Waiting.SUBMISSION, null, Case.Waiting.PROPOSAL, null);
    assertThat(settled.ruling().grounds().ruleSet().version()).isEqualTo("b");
  }

  @Test
  void refusesForOneReasonAfterTheOther() {
    Case held = opened(says(Verdict.HELD, "a", minute("1")));
    Case claimed = claimed(held, new Claim("colleague", minute("9")));
    Case decided = ruled(Acts.decided(held, order(held, Verdict.APPROVED), minute("2")));
    Order stale = new Order(EDITOR, Order.Terms.of(Verdict.REJECTED, Reason.TASTE, null), 7, false);
    Order senior =
        new Order(
            new Editor("senior", true),
            Order.Terms.of(Verdict.REJECTED, Reason.TASTE, null),
            1,
            false);

    assertThat(Acts.decided(decided, stale, minute("3")))
        .isEqualTo(new Change.Refused(Refusal.ALREADY_DECIDED));
    assertThat(Acts.decided(claimed, stale, minute("3")))
        .isEqualTo(new Change.Refused(Refusal.STALE));
    assertThat(Acts.decided(claimed, order(claimed, Verdict.REJECTED), minute("3")))
        .isEqualTo(new Change.Refused(Refusal.CLAIMED));
    assertThat(Acts.decided(claimed, order(claimed, Verdict.REJECTED), minute("9")))
        .isInstanceOf(Change.Ruled.class);
    assertThat(Acts.decided(claimed, senior, minute("3"))).isInstanceOf(Change.Ruled.class);
  }

  @Test
  void keepsAClaimWhileThereIsSomethingToDecide() {
    Claim claim = new Claim("colleague", minute("9"));
    Case claimed = claimed(opened(says(Verdict.HELD, "a", minute("1"))), claim);

    assertThat(ruled(claimed.judged(says(Verdict.HELD, "b", minute("2")))).claim())
        .isEqualTo(claim);
    assertThat(ruled(claimed.judged(says(Verdict.APPROVED, "b", minute("2")))).claim()).isNull();
  }

  @Test
  void knowsNoEditorWithoutANameAndNoNameWithoutAnEditor() {
    Ruling ruling = Recorded.held().ruling();

    assertThatIllegalArgumentException().isThrownBy(() -> by(ruling, DecidedBy.EDITOR, null));
    assertThatIllegalArgumentException().isThrownBy(() -> by(ruling, DecidedBy.RULES, "editor"));
  }

  private static Ruling by(Ruling ruling, DecidedBy who, String editor) {
    return new Ruling(
        1,
        ruling.verdict(),
        who,
        editor,
        ruling.cause(),
        ruling.decidedAt(),
        ruling.reason(),
        ruling.grounds(),
        List.of());
  }

  private static Case opened(Proposal first) {
    Case example = Recorded.approved();
    return Case.opened(example.commentId(), example.comment(), example.origin(), first);
  }

  private static Case claimed(Case subject, Claim claim) {
    return new Case(
        subject.commentId(),
        subject.comment(),
        subject.origin(),
        subject.ruling(),
        subject.proposal(),
        subject.proposals(),
        claim,
        subject.decisions(),
        subject.aftermath());
  }

  private static Case ruled(Change change) {
    return ((Change.Ruled) change).next();
  }

  private static Order order(Case seen, Verdict verdict) {
    return new Order(EDITOR, Order.Terms.of(verdict, null, null), seen.revision(), false);
  }

  private static Proposal says(Verdict verdict, String ruleSet, Instant at) {
    return new Proposal(
        verdict,
        null,
        new Grounds(0, List.of(), new RuleSetVersion(ruleSet, ruleSet), List.of()),
        Cause.SUBMISSION,
        at);
  }

  private static Instant minute(String minute) {
    return Recorded.JUDGED.plusSeconds(60 * Long.parseLong(minute));
  }
}
