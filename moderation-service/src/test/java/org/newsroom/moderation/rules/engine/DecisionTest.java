package org.newsroom.moderation.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Fault;
import org.newsroom.moderation.rules.Fault.Step;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.rules.definition.Fields;
import org.newsroom.moderation.rules.definition.Problem;
import org.newsroom.moderation.rules.examination.Evidence;
import org.newsroom.moderation.rules.examination.Evidence.Learned;
import org.newsroom.moderation.rules.examination.WeighedFinding;

class DecisionTest {

  private static final RuleSetVersion VERSION = new RuleSetVersion("test", "digest");
  private static final Policy POLICY =
      policy(
          """
          holdFromScore: 0.5
          rulesWeigh: 4
          graveWeighs: 1
          learnedWeighs: 1
          doubt: 2
          learnedMention: 0.8
          categories:
            PROFANITY: {hold: moderate, reject: strong}
            INSULT: {hold: strong}
            SPAM: {hold: strong}
            LEARNED: {hold: strong}
          """);

  @Test
  void approvesWhereNobodyHasAnythingToSay() {
    Assessment assessment = decide();

    assertThat(assessment.verdict()).isEqualTo(Verdict.APPROVED);
    assertThat(assessment.reason()).isNull();
    assertThat(assessment.findings()).isEmpty();
    assertThat(assessment.ruleSet()).isEqualTo(VERSION);
  }

  @Test
  void followsTheGravestFinding() {
    Evidence mild = found(Source.LEXICON, finding(Category.PROFANITY, Severity.MILD, 0), 0.1);
    Evidence held = found(Source.LEXICON, finding(Category.PROFANITY, Severity.MODERATE, 9), 0.1);
    Evidence never = found(Source.LEXICON, finding(Category.PROFANITY, Severity.STRONG, 20), 0.1);

    assertThat(decide(mild).verdict()).isEqualTo(Verdict.APPROVED);
    assertThat(decide(mild, held).verdict()).isEqualTo(Verdict.HELD);
    assertThat(decide(mild, held, never).verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(decide(mild, held).findings()).hasSize(2);
  }

  @Test
  void holdsByTheScoreOfSeveralThatAloneAreNotGrave() {
    Evidence one = found(Source.LEXICON, finding(Category.INSULT, Severity.MILD, 0), 0.9);
    Evidence other = found(Source.SPAM, finding(Category.SPAM, Severity.MILD, 9), 0.9);
    Learned quiet = new Learned(0.12, List.of());

    Assessment alone = decide(one, learned(quiet));
    Assessment together = decide(one, other, learned(quiet));

    assertThat(alone.verdict()).isEqualTo(Verdict.APPROVED);
    assertThat(together.verdict()).isEqualTo(Verdict.APPROVED);
    assertThat(together.score()).isGreaterThan(alone.score());
    assertThat(decide(one, other, learned(new Learned(0.3, List.of()))).verdict())
        .isEqualTo(Verdict.HELD);
  }

  @Test
  void givesTheReasonOfTheEarlierSourceWhereBothWeighTheSame() {
    Evidence insult = found(Source.LEXICON, finding(Category.INSULT, Severity.STRONG, 9), 0.5);
    Evidence spam = found(Source.SPAM, finding(Category.SPAM, Severity.STRONG, 0), 0.5);
    Evidence heavier = found(Source.SPAM, finding(Category.SPAM, Severity.STRONG, 0), 0.6);

    assertThat(decide(insult, spam).reason()).isEqualTo(Reason.INSULT);
    assertThat(decide(insult, heavier).reason()).isEqualTo(Reason.SPAM);
  }

  @Test
  void showsWhatTheClassifierGoesByWhereNothingElseWasFound() {
    Finding dueTo = finding(Category.LEARNED, Severity.MILD, 3);
    Evidence rude = found(Source.LEXICON, finding(Category.PROFANITY, Severity.STRONG, 0), 0.9);
    Evidence learned = learned(new Learned(0.99, List.of(dueTo)));

    assertThat(decide(learned).findings()).containsExactly(dueTo);
    assertThat(decide(learned).reason()).isEqualTo(Reason.EDITORIAL_REVIEW);
    assertThat(decide(rude, learned).findings()).doesNotContain(dueTo);
  }

  @Test
  void holdsWhateverAFaultLeavesUnsaidAndGivesNoReasonAboutTheContent() {
    Fault fault = new Fault(Source.PRIVACY, Step.EXAMINATION, "IllegalStateException", null);
    Evidence rude = found(Source.LEXICON, finding(Category.PROFANITY, Severity.STRONG, 0), 0.9);

    Assessment clean = Decision.of(POLICY, new Examined(List.of(), List.of(fault)), VERSION);
    Assessment foul = Decision.of(POLICY, new Examined(List.of(rude), List.of(fault)), VERSION);

    assertThat(clean.verdict()).isEqualTo(Verdict.HELD);
    assertThat(clean.reason()).isEqualTo(Reason.TECHNICAL);
    assertThat(clean.degraded()).containsExactly("privacy");
    assertThat(foul.verdict()).isEqualTo(Verdict.HELD);
    assertThat(foul.reason()).isEqualTo(Reason.PROFANITY);
  }

  @Test
  void takesATextThatMakesTooMuchWorkForSpamAndRejectsWhatWasFoundInIt() {
    Fault fault = new Fault(Source.LEXICON, Step.MATCHING, Fault.BUDGET, null);
    Finding slur = finding(Category.SLUR, Severity.SEVERE, 0);
    Policy policy = policy("categories: {SLUR: {reject: severe}}");
    Evidence foul = found(Source.LEXICON, slur, 0.9);

    Assessment nonsense = Decision.of(policy, new Examined(List.of(), List.of(fault)), VERSION);
    Assessment abuse = Decision.of(policy, new Examined(List.of(foul), List.of(fault)), VERSION);

    assertThat(nonsense.verdict()).isEqualTo(Verdict.HELD);
    assertThat(nonsense.reason()).isEqualTo(Reason.SPAM);
    assertThat(nonsense.degraded()).containsExactly("lexicon");
    assertThat(abuse.verdict()).isEqualTo(Verdict.REJECTED);
    assertThat(abuse.reason()).isEqualTo(Reason.HATE);
  }

  @Test
  void countsTheHeaviestOfThoseThatOverlapAndFurtherOnesLess() {
    WeighedFinding heavy = new WeighedFinding(finding(Category.INSULT, Severity.MILD, 0), 0.5);
    WeighedFinding covered = new WeighedFinding(finding(Category.INSULT, Severity.MILD, 2), 0.4);
    WeighedFinding further = new WeighedFinding(finding(Category.INSULT, Severity.MILD, 9), 0.4);
    WeighedFinding other = new WeighedFinding(finding(Category.SPAM, Severity.MILD, 2), 0.4);

    assertThat(RuleScore.of(List.of())).isZero();
    assertThat(RuleScore.of(List.of(heavy))).isEqualTo(0.5);
    assertThat(RuleScore.of(List.of(covered, heavy))).isEqualTo(0.5);
    assertThat(RuleScore.of(List.of(further, heavy))).isEqualTo(1 - 0.5 * (1 - 0.4 * 0.4));
    assertThat(RuleScore.of(List.of(other, heavy))).isEqualTo(1 - 0.5 * (1 - 0.4));
  }

  @Test
  void neverRejectsWhatIsInDoubt() {
    Finding certain = finding(Category.SLUR, Severity.SEVERE, 0);
    Finding doubted = new Finding("r.doubt", Category.SLUR, Severity.SEVERE, 0, 4, "Because", true);
    Policy policy = policy("categories: {SLUR: {reject: moderate}}");

    assertThat(policy.verdict(certain)).isEqualTo(Verdict.REJECTED);
    assertThat(policy.verdict(doubted)).isEqualTo(Verdict.HELD);
  }

  @Test
  void refusesAPolicyThatIsUpsideDown() {
    List<Problem> problems = new ArrayList<>();

    Policy.of(Fields.of("policy", "categories: {SPAM: {hold: strong, reject: mild}}", problems));

    assertThat(problems)
        .singleElement()
        .satisfies(problem -> assertThat(problem.toString()).contains("SPAM is rejected"));
  }

  private static Policy policy(String yaml) {
    return Policy.of(Fields.of("policy", yaml, new ArrayList<>()));
  }

  private static Assessment decide(Evidence... evidence) {
    return Decision.of(POLICY, new Examined(List.of(evidence), List.of()), VERSION);
  }

  /** A finding of four letters. */
  private static Finding finding(Category category, Severity severity, int from) {
    return new Finding("r." + category, category, severity, from, from + 4, "Because");
  }

  private static Evidence found(Source source, Finding finding, double weight) {
    return Evidence.of(source, List.of(new WeighedFinding(finding, weight)));
  }

  private static Evidence learned(Learned learned) {
    return new Evidence(Source.LEARNED, List.of(), learned);
  }
}
