package org.newsroom.benchmarks.rules;

import java.util.concurrent.TimeUnit;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.engine.RuleEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Comments per second on one core, one after the other as they came. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class CommentsBenchmark {

  /** The rules alone, with the classifier, and with ten times as many words in the lexicon. */
  public enum Engine {
    RULES,
    LEARNED,
    TEN_TIMES
  }

  @Param public Engine engine = Engine.RULES;

  private Candidate[] candidates = {};
  private RuleEngine rules = RuleEngine.shipped();
  private int next;

  @Setup
  public void prepare() {
    candidates = NewsRows.candidates();
    rules =
        switch (engine) {
          case RULES -> RuleSets.rulesAlone();
          case LEARNED -> RuleSets.withModel();
          case TEN_TIMES -> RuleSets.timesLarger(10);
        };
  }

  @Benchmark
  public Assessment comment() {
    next = next + 1 < candidates.length ? next + 1 : 0;
    return rules.evaluate(candidates[next]);
  }
}
