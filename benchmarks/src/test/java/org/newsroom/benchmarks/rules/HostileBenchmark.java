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

/** Texts of 100,000 chars that somebody wrote to slow the rules down. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HostileBenchmark {

  @Param public HostileText text = HostileText.ONE_LETTER;

  private final RuleEngine rules = RuleEngine.shipped();
  private Candidate candidate = Candidate.of("");

  @Setup
  public void prepare() {
    candidate = Candidate.of(text.of(HostileText.LENGTH));
  }

  @Benchmark
  public Assessment hostile() {
    return rules.evaluate(candidate);
  }
}
