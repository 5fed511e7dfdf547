package org.newsroom.moderation.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Fault;
import org.newsroom.moderation.rules.Fault.Step;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.rules.context.Surroundings;
import org.newsroom.moderation.rules.definition.Fields;
import org.newsroom.moderation.rules.definition.PackReader;
import org.newsroom.moderation.rules.examination.Evidence;
import org.newsroom.moderation.rules.examination.Examination;
import org.newsroom.moderation.rules.examination.Examiner;
import org.newsroom.moderation.rules.examination.PrivacyExaminer;
import org.newsroom.moderation.rules.lexicon.LexiconBuilder;
import org.newsroom.moderation.rules.lexicon.WordLists;
import org.newsroom.moderation.rules.matching.Matches;

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
        new ArrayIndexOutOfBoundsException(),
        new NoClassDefFoundError(),
        new AssertionError());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void holdsAndNamesTheRuleThatFails(Throwable fault) {
    RuleSet rules = ruleSet(new Failing(fault), PRIVACY);

    Assessment assessment = rules.evaluate(Candidate.of("write to jane@example.org"));

    assertThat(assessment.verdict()).isEqualTo(Verdict.HELD);
    assertThat(assessment.degraded()).containsExactly("spam");
    assertThat(assessment.faults())
        .containsExactly(
            new Fault(Source.SPAM, Step.EXAMINATION, fault.getClass().getSimpleName(), null));
    assertThat(assessment.findings()).extracting(Finding::rule).containsExactly("privacy.email");
  }

  @Test
  void leavesAJvmThatIsOutOfMemoryToItsCaller() {
    RuleSet rules = ruleSet(new Failing(new OutOfMemoryError()));

    assertThatThrownBy(() -> rules.evaluate(Candidate.of("a fine day")))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void givesNoReasonAboutTheContentWhenOnlyARuleFailed() {
    Assessment assessment =
        ruleSet(new Failing(new IllegalStateException())).evaluate(Candidate.of("a fine day"));

    assertThat(assessment.reason()).isEqualTo(Reason.TECHNICAL);
  }

  @Test
  void givesNoReasonAboutTheContentWhereWithoutTheFaultItWereApproved() {
    Assessment assessment =
        ruleSet("categories: {PRIVACY: {}}", new Failing(new IllegalStateException()), PRIVACY)
            .evaluate(Candidate.of("write to jane@example.org"));

    assertThat(assessment.findings()).isNotEmpty();
    assertThat(assessment.verdict()).isEqualTo(Verdict.HELD);
    assertThat(assessment.reason()).isEqualTo(Reason.TECHNICAL);
  }

  @Test
  void rejectsNothingWhereARuleFailed() {
    Assessment assessment =
        ruleSet(
                "categories: {PRIVACY: {reject: mild}}",
                new Failing(new IllegalStateException()),
                PRIVACY)
            .evaluate(Candidate.of("write to jane@example.org"));

    assertThat(assessment.verdict()).isEqualTo(Verdict.HELD);
    assertThat(assessment.reason()).isEqualTo(Reason.PRIVACY);
  }

  @Test
  void approvesWhereNoRuleFails() {
    assertThat(ruleSet(PRIVACY).evaluate(Candidate.of("a fine day")).verdict())
        .isEqualTo(Verdict.APPROVED);
  }

  @Test
  void holdsWhatExceedsTheBudget() {
    StringBuilder text = new StringBuilder();
    new Random(1).ints(100_000, 0, 3).forEach(sign -> text.append("(c|".charAt(sign)));

    Assessment assessment =
        RuleSetFiles.shipped().compile().evaluate(Candidate.of(text.toString()));

    assertThat(assessment.degraded()).containsExactly("lexicon", "defamation");
    assertThat(assessment.faults())
        .allMatch(fault -> fault.step() == Step.MATCHING && fault.isOfBudget());
    assertThat(assessment.verdict()).isEqualTo(Verdict.HELD);
  }

  @Test
  void switchesBetweenTwoCommentsAndNeverWithinOne() throws Exception {
    RuleSet one = RuleSetFixture.files(PACK).compile();
    RuleSet two = RuleSetFixture.files(PACK.replace("yuck", "ugh")).compile();
    RuleEngine engine = new RuleEngine(one);
    Candidate candidate = Candidate.of("yuck yuck, nothing else, ".repeat(20));

    List<Assessment> verdicts = judgeWhileSwitching(engine, one, two, candidate);

    Map<RuleSetVersion, Assessment> expected =
        Map.of(one.version(), one.evaluate(candidate), two.version(), two.evaluate(candidate));
    assertThat(expected.values()).extracting(Assessment::verdict).doesNotHaveDuplicates();
    assertThat(verdicts).allSatisfy(v -> assertThat(v).isEqualTo(expected.get(v.ruleSet())));
  }

  private static List<Assessment> judgeWhileSwitching(
      RuleEngine engine, RuleSet one, RuleSet two, Candidate candidate)
      throws ExecutionException, InterruptedException {
    ExecutorService judge = Executors.newSingleThreadExecutor();
    AtomicBoolean done = new AtomicBoolean();
    Future<List<Assessment>> judged =
        judge.submit(
            () -> {
              List<Assessment> verdicts = new ArrayList<>();
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
    Policy policy = Policy.of(Fields.of("policy", policyOfIt, new ArrayList<>()));
    Pipeline pipeline =
        new Pipeline(
            new LexiconBuilder().build(),
            new Surroundings(WordLists.NONE),
            (text, tokens) -> new Matches(text, tokens, List.of(), null),
            List.of(examiners),
            Languages.ANY);
    return new RuleSet(new RuleSetVersion("test", "digest"), pipeline, policy);
  }

  private record Failing(Throwable fault) implements Examiner {

    @Override
    public Source source() {
      return Source.SPAM;
    }

    @Override
    public Evidence examine(Examination examination) {
      if (fault instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) fault;
    }
  }
}
