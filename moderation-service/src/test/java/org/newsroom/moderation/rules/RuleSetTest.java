package org.newsroom.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSetTest {

  private static final String PACK =
      """
      pack: words
      language: en
      category: TASTE
      rules:
        - {id: taste.yuck, severity: moderate, why: Not nice, words: yuck, must: yuck, mustNot: fine}
      """;

  private static final Examiner PRIVACY =
      new PrivacyExaminer(
          new PackReader("mul/privacy/pack.yaml", new ArrayList<>())
              .read(RuleSetFiles.shipped().contents().getOrDefault("mul/privacy/pack.yaml", ""))
              .rules());

  static List<Throwable> faults() {
    return List.of(
        new IllegalStateException(),
        new StackOverflowError(),
        new ArrayIndexOutOfBoundsException());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void holdsAndNamesTheRuleThatFails(Throwable fault) {
    RuleSet rules = ruleSet(new Failing(fault), PRIVACY);

    Verdict verdict = rules.evaluate(Candidate.of("write to jane@example.org"));

    assertThat(verdict.outcome()).isEqualTo(Outcome.HELD);
    assertThat(verdict.degraded()).containsExactly("failing");
    assertThat(verdict.findings()).extracting(Finding::rule).containsExactly("privacy.email");
  }

  @Test
  void givesNoReasonAboutTheContentWhenOnlyARuleFailed() {
    Verdict verdict =
        ruleSet(new Failing(new IllegalStateException())).evaluate(Candidate.of("a fine day"));

    assertThat(verdict.reason()).isEqualTo(PublicReason.TECHNICAL);
  }

  @Test
  void givesNoReasonAboutTheContentWhereWithoutTheFaultItWereApproved() {
    Verdict verdict =
        ruleSet("categories: {PRIVACY: {}}", new Failing(new IllegalStateException()), PRIVACY)
            .evaluate(Candidate.of("write to jane@example.org"));

    assertThat(verdict.findings()).isNotEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.HELD);
    assertThat(verdict.reason()).isEqualTo(PublicReason.TECHNICAL);
  }

  @Test
  void rejectsNothingWhereARuleFailed() {
    Verdict verdict =
        ruleSet(
                "categories: {PRIVACY: {reject: mild}}",
                new Failing(new IllegalStateException()),
                PRIVACY)
            .evaluate(Candidate.of("write to jane@example.org"));

    assertThat(verdict.outcome()).isEqualTo(Outcome.HELD);
    assertThat(verdict.reason()).isEqualTo(PublicReason.PRIVACY);
  }

  @Test
  void approvesWhereNoRuleFails() {
    assertThat(ruleSet(PRIVACY).evaluate(Candidate.of("a fine day")).outcome())
        .isEqualTo(Outcome.APPROVED);
  }

  @Test
  void holdsWhatExceedsTheBudget() {
    StringBuilder text = new StringBuilder();
    new Random(1).ints(100_000, 0, 3).forEach(sign -> text.append("(c|".charAt(sign)));

    Verdict verdict = RuleSet.shipped().evaluate(Candidate.of(text.toString()));

    assertThat(verdict.degraded()).containsExactly("lexicon");
    assertThat(verdict.outcome()).isEqualTo(Outcome.HELD);
  }

  @Test
  void switchesBetweenTwoCommentsAndNeverWithinOne() throws Exception {
    RuleSet one = RuleSetFixture.files(PACK).compile();
    RuleSet two = RuleSetFixture.files(PACK.replace("yuck", "ugh")).compile();
    RuleEngine engine = new RuleEngine(one);
    Candidate candidate = Candidate.of("yuck yuck, nothing else, ".repeat(20));

    List<Verdict> verdicts = judgeWhileSwitching(engine, one, two, candidate);

    Map<RuleSetVersion, Verdict> expected =
        Map.of(one.version(), one.evaluate(candidate), two.version(), two.evaluate(candidate));
    assertThat(expected.values()).extracting(Verdict::outcome).doesNotHaveDuplicates();
    assertThat(verdicts).allSatisfy(v -> assertThat(v).isEqualTo(expected.get(v.ruleSet())));
  }

  private static List<Verdict> judgeWhileSwitching(
      RuleEngine engine, RuleSet one, RuleSet two, Candidate candidate)
      throws ExecutionException, InterruptedException {
    ExecutorService judge = Executors.newSingleThreadExecutor();
    AtomicBoolean done = new AtomicBoolean();
    Future<List<Verdict>> judged =
        judge.submit(
            () -> {
              List<Verdict> verdicts = new ArrayList<>();
              while (verdicts.size() < 2_000 || !done.get()) {
                verdicts.add(engine.evaluate(candidate));
              }
              return verdicts;
            });
    for (int i = 0; i < 2_000; i++) {
      engine.use(i % 2 == 0 ? two : one);
    }
    done.set(true);
    judge.shutdown();
    return judged.get();
  }

  private static RuleSet ruleSet(Examiner... examiners) {
    return ruleSet("categories: {PRIVACY: {hold: severe}}", examiners);
  }

  private static RuleSet ruleSet(String policyOfIt, Examiner... examiners) {
    Policy policy = new Policy(Fields.of("policy", policyOfIt, new ArrayList<>()));
    return new RuleSet(
        new RuleSetVersion("test", "digest"),
        new Lexicon(),
        new Company(Map.of()),
        List.of(examiners),
        policy);
  }

  private record Failing(Throwable fault) implements Examiner {

    @Override
    public String name() {
      return "failing";
    }

    @Override
    public void examine(Reading reading) {
      if (fault instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) fault;
    }
  }
}
