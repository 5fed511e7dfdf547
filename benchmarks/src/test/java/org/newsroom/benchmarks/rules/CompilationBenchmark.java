package org.newsroom.benchmarks.rules;

import java.util.concurrent.TimeUnit;
import org.newsroom.moderation.rules.engine.RuleSet;
import org.newsroom.moderation.rules.engine.RuleSetFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Reading, checking and compiling all packs, as a service does once when it starts. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class CompilationBenchmark {

  @Benchmark
  public RuleSet cold() {
    return RuleSetFiles.shipped().compile();
  }
}
