package org.newsroom.benchmarks.rules;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks of the rules and prints each figure beside its goal. */
public final class RuleBenchmarks {

  private static final String PACKAGE = RuleBenchmarks.class.getPackageName();
  private static final double COMMENTS = 60_000;
  private static final double COMMENTS_LEARNED = 25_000;
  private static final double LARGER = 1.2;
  private static final double HOSTILE_MILLISECONDS = 50;
  private static final double COMPILATION_MILLISECONDS = 2_000;

  private RuleBenchmarks() {}

  /** Takes the JSON Lines file with the rows of news sites, or nothing. */
  public static void main(String[] arguments) throws RunnerException {
    String rows = arguments.length > 0 ? arguments[0] : "";
    Map<String, RunResult> comments = run("CommentsBenchmark", "engine", rows, 3_000);
    Map<String, RunResult> hostile = run("HostileBenchmark", "text", rows, 300);
    Map<String, RunResult> compilation = run("CompilationBenchmark", "", rows, 0);
    System.out.println();
    print("comments/s, rules alone", score(comments, "RULES"), COMMENTS, true);
    print("comments/s, with the model", score(comments, "LEARNED"), COMMENTS_LEARNED, true);
    double larger = score(comments, "LEARNED") / score(comments, "TEN_TIMES");
    print("time with 10 times the words", larger, LARGER, false);
    comments.forEach((engine, result) -> printAllocation(engine, result));
    hostile.forEach(
        (text, result) -> print("ms, 100 kB " + text, mean(result), HOSTILE_MILLISECONDS, false));
    print("ms to compile, cold", score(compilation, ""), COMPILATION_MILLISECONDS, false);
  }

  private static Map<String, RunResult> run(
      String benchmark, String parameter, String rows, int milliseconds) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(PACKAGE + "." + benchmark)
            .shouldFailOnError(true)
            .jvmArgsAppend("-D" + NewsRows.PROPERTY + "=" + rows, "-XX:+UseSerialGC", "-Xmx1g");
    if (!parameter.isEmpty()) {
      options
          .forks(1)
          .warmupIterations(4)
          .warmupTime(TimeValue.milliseconds(milliseconds))
          .measurementIterations(5)
          .measurementTime(TimeValue.milliseconds(milliseconds))
          .addProfiler(GCProfiler.class);
    }
    return byParameter(new Runner(options.build()).run(), parameter);
  }

  private static Map<String, RunResult> byParameter(
      Collection<RunResult> results, String parameter) {
    Map<String, RunResult> named = new TreeMap<>();
    for (RunResult result : results) {
      named.put(parameter.isEmpty() ? "" : result.getParams().getParam(parameter), result);
    }
    return named;
  }

  private static double score(Map<String, RunResult> results, String name) {
    RunResult result = results.get(name);
    if (result == null) {
      throw new IllegalStateException("no result of " + name + " in " + results.keySet());
    }
    return mean(result);
  }

  private static double mean(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static void printAllocation(String engine, RunResult result) {
    Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    if (allocated != null) {
      String name = "bytes allocated per comment, " + engine.toLowerCase(Locale.ROOT);
      System.out.printf("%-44s %12.1f%n", name, allocated.getScore());
    }
  }

  private static void print(String name, double figure, double goal, boolean atLeast) {
    boolean reached = atLeast ? figure >= goal : figure <= goal;
    String verdict = reached ? "reached" : "missed";
    String bound = atLeast ? ">=" : "<=";
    System.out.printf("%-44s %12.1f   %s %.1f %s%n", name, figure, bound, goal, verdict);
  }
}
