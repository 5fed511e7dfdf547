package org.newsroom.moderation.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Fault;
import org.newsroom.moderation.rules.Fault.Step;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.examination.Evidence;
import org.newsroom.moderation.rules.examination.Examination;
import org.newsroom.moderation.rules.examination.Examiner;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.matching.Hit;
import org.newsroom.moderation.rules.matching.Matches;
import org.newsroom.moderation.rules.matching.Matching;
import org.newsroom.moderation.rules.matching.RuleMatch;

class PipelineTest {

  private static final RuleSet RULES = RuleSetFiles.shipped().compile();
  private static final Pipeline PIPELINE = RULES.pipeline();
  private static final ArticleContext ABOUT_PUTIN =
      new ArticleContext("", List.of("Vladimir Putin"), List.of());
  private static final List<Candidate> CANDIDATES =
      VerdictsDigest.texts().stream().map(text -> Candidate.of(text).under(ABOUT_PUTIN)).toList();

  @Test
  void assessesTheSameInWhateverOrderExaminersAreAsked() {
    List<RuleSet> permuted =
        permutations(PIPELINE.examiners()).stream().map(PipelineTest::asking).toList();

    for (int i = 0; i < CANDIDATES.size(); i++) {
      Candidate candidate = CANDIDATES.get(i);
      assertThat(permuted.get(i % permuted.size()).evaluate(candidate))
          .isEqualTo(RULES.evaluate(candidate));
    }
    assertThat(permuted).hasSize(120);
    assertThat(sourcesOf(PIPELINE)).containsExactlyInAnyOrder(Source.values());
  }

  @ParameterizedTest
  @EnumSource
  void findsWithoutOneExaminerWhatTheOthersFind(Source source) {
    List<Examiner> examiners =
        PIPELINE.examiners().stream()
            .map(examiner -> examiner.source() == source ? new Failing(source) : examiner)
            .toList();
    Pipeline failing = asking(examiners).pipeline();

    for (Candidate candidate : CANDIDATES.subList(0, 1_000)) {
      Examined examined = failing.examine(candidate);

      assertThat(examined.evidence())
          .isEqualTo(
              PIPELINE.examine(candidate).evidence().stream()
                  .filter(evidence -> evidence.source() != source)
                  .toList());
      assertThat(examined.faults())
          .containsExactly(
              new Fault(source, Step.EXAMINATION, "UnsupportedOperationException", null));
    }
  }

  @Test
  void findsWithoutMatchesWhatDoesNotRestOnThem() {
    Pipeline failing =
        matching(
            (text, tokens) -> {
              throw new UnsupportedOperationException();
            });

    for (Candidate candidate : CANDIDATES.subList(0, 1_000)) {
      Examined examined = failing.examine(candidate);

      assertThat(examined.evidence())
          .isEqualTo(
              PIPELINE.examine(candidate).evidence().stream()
                  .filter(PipelineTest::isWithoutMatches)
                  .toList());
      assertThat(examined.faults())
          .containsExactly(
              new Fault(Source.LEXICON, Step.MATCHING, "UnsupportedOperationException", null),
              new Fault(Source.DEFAMATION, Step.MATCHING, "UnsupportedOperationException", null));
    }
  }

  @Test
  void saysThatMatchesOfAnExhaustedTextAreIncompleteAndUsesThem() {
    Matching exhausted =
        (text, tokens) -> {
          Matches all = PIPELINE.matching().match(text, tokens);
          return new Matches(text, all.tokens(), all.found(), Fault.BUDGET);
        };
    Candidate candidate = Candidate.of("Putin is a thief, you idiot").under(ABOUT_PUTIN);

    Examined examined = matching(exhausted).examine(candidate);

    assertThat(examined.evidence()).isEqualTo(PIPELINE.examine(candidate).evidence());
    assertThat(examined.faults())
        .extracting(Fault::examiner)
        .containsExactly(Source.LEXICON, Source.DEFAMATION);
    assertThat(examined.faults()).allMatch(Fault::isOfBudget);
  }

  @Test
  void namesTheRuleThatWasJudgedWhenAnExaminerFailed() {
    Matching mistaken =
        (text, tokens) -> {
          RuleMatch right = PIPELINE.matching().match(text, tokens).found().get(0);
          Hit nowhere = new Hit(right.hit().number(), 0, 0, 1_000, 1_001, Doubt.NONE);
          return new Matches(text, tokens, List.of(new RuleMatch(right.rule(), nowhere)), null);
        };

    Examined examined = matching(mistaken).examine(Candidate.of("bullshit"));

    assertThat(examined.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.examiner()).isEqualTo(Source.LEXICON);
              assertThat(fault.kind()).isEqualTo("ArrayIndexOutOfBoundsException");
              assertThat(fault.rule()).startsWith("en.");
            });
  }

  private static boolean isWithoutMatches(Evidence evidence) {
    return evidence.source() != Source.LEXICON && evidence.source() != Source.DEFAMATION;
  }

  private static RuleSet asking(List<Examiner> examiners) {
    return RULES.with(
        new Pipeline(
            PIPELINE.lexicon(),
            PIPELINE.surroundings(),
            PIPELINE.matching(),
            examiners,
            PIPELINE.languages()));
  }

  private static Pipeline matching(Matching matching) {
    return new Pipeline(
        PIPELINE.lexicon(),
        PIPELINE.surroundings(),
        matching,
        PIPELINE.examiners(),
        PIPELINE.languages());
  }

  private static Set<Source> sourcesOf(Pipeline pipeline) {
    return pipeline.examiners().stream().map(Examiner::source).collect(Collectors.toSet());
  }

  private static List<List<Examiner>> permutations(List<Examiner> examiners) {
    if (examiners.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Examiner>> found = new ArrayList<>();
    for (Examiner first : examiners) {
      List<Examiner> others = new ArrayList<>(examiners);
      others.removeAll(Collections.singleton(first));
      for (List<Examiner> rest : permutations(others)) {
        List<Examiner> permutation = new ArrayList<>(List.of(first));
        permutation.addAll(rest);
        found.add(permutation);
      }
    }
    return found;
  }

  private record Failing(Source source) implements Examiner {

    @Override
    public Evidence examine(Examination examination) {
      throw new UnsupportedOperationException();
    }
  }
}
