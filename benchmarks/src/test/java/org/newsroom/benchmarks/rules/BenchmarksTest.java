package org.newsroom.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.engine.RuleEngine;
import org.newsroom.moderation.rules.engine.RuleSetFiles;

/** What is measured is what the names say. */
class BenchmarksTest {

  /** But the one with ten times the words, which takes more memory than all other tests. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEN_TIMES")
  void everyEngineJudgesTheSample(CommentsBenchmark.Engine engine) {
    CommentsBenchmark benchmark = new CommentsBenchmark();
    benchmark.engine = engine;
    benchmark.prepare();

    assertThat(benchmark.comment().degraded()).isEmpty();
  }

  @Test
  void rulesAloneDoNotAskTheModel() {
    Candidate hateful = Candidate.of("these people are subhuman animals and should disappear");
    RuleEngine alone = RuleSets.rulesAlone();

    assertThat(alone.evaluate(hateful).findings())
        .extracting(Finding::rule)
        .doesNotContain("learned.toxicity");
    assertThat(alone.evaluate(hateful).score())
        .isNotEqualTo(RuleSets.withModel().evaluate(hateful).score());
  }

  @Test
  void largerLexiconKnowsThatManyTimesTheWords() {
    int shipped = RuleSetFiles.shipped().compile().words();

    assertThat(RuleSets.timesLarger(2).ruleSet().words()).isBetween(shipped * 19 / 10, shipped * 2);
  }

  @ParameterizedTest
  @EnumSource(HostileText.class)
  void hostileTextsHaveTheirLength(HostileText text) {
    assertThat(text.of(HostileText.LENGTH)).hasSize(HostileText.LENGTH);
  }
}
