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
  private static final double HOSTILE = 50;
  private static final double COMPILATION = 2_000;

  private RuleBenchmarks() {}

  /** Takes the JSON Lines file with the rows of news sites, or nothing. */
  public static void main(String[] arguments) throws RunnerException {
    String rows = arguments.length > 0 ? arguments[0] : "";
    Map<String, RunResult> comments = run("CommentsBenchmark", "engine", rows, 3_000);
    Map<String, RunResult> hostile = run("HostileBenchmark", "text", rows, 300);
    Map<String, RunResult> compilation = run("CompilationBenchmark", "", rows, 0);
    System.out.println();
    System.out.println("By processor time, as on a core of one's own; by the clock in brackets");
    print("comments/s, rules alone", comments(comments, "RULES"), COMMENTS, true);
    print("comments/s, with the model", comments(comments, "LEARNED"), COMMENTS_LEARNED, true);
    double larger = comments(comments, "LEARNED").cpu() / comments(comments, "TEN_TIMES").cpu();
    print("time with 10 times the words", new Figure(larger, larger), LARGER, false);
    comments.forEach(RuleBenchmarks::printAllocation);
    hostile.forEach(
        (text, result) -> print("ms, 100 kB " + text, milliseconds(result), HOSTILE, false));
    double compiled = result(compilation, "").getPrimaryResult().getScore();
    print("ms to compile, cold", new Figure(compiled, compiled), COMPILATION, false);
  }

  /** The same by processor time and by the clock. */
  private record Figure(double cpu, double clock) {}

  private static Figure comments(Map<String, RunResult> results, String engine) {
    RunResult result = result(results, engine);
    return new Figure(1e9 / secondary(result, CpuTime.LABEL), result.getPrimaryResult().getScore());
  }

  private static Figure milliseconds(RunResult result) {
    return new Figure(secondary(result, CpuTime.LABEL) / 1e6, result.getPrimaryResult().getScore());
  }

  private static Map<String, RunResult> run(
      String benchmark, String parameter, String rows, int milliseconds) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(PACKAGE + "." + benchmark)
            .shouldFailOnError(true)
            .jvmArgsAppend("-D" + NewsRows.PROPERTY + "=" + rows, "-XX:+UseSerialGC", "-Xmx2g");
    if (!parameter.isEmpty()) {
      options
          .forks(1)
          .warmupIterations(4)
          .warmupTime(TimeValue.milliseconds(milliseconds))
          .measurementIterations(5)
          .measurementTime(TimeValue.milliseconds(milliseconds))
          .addProfiler(GCProfiler.class)
          .addProfiler(CpuTime.class);
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

  private static RunResult result(Map<String, RunResult> results, String name) {
    RunResult result = results.get(name);
    if (result == null) {
      throw new IllegalStateException("no result of " + name + " in " + results.keySet());
    }
    return result;
  }

  private static double secondary(RunResult result, String label) {
    Result<?> secondary = result.getSecondaryResults().get(label);
    if (secondary == null) {
      throw new IllegalStateException("nothing measured " + label);
    }
    return secondary.getScore();
  }

  private static void printAllocation(String engine, RunResult result) {
    String name = "bytes allocated per comment, " + engine.toLowerCase(Locale.ROOT);
    System.out.printf("%-42s %10.1f%n", name, secondary(result, "gc.alloc.rate.norm"));
  }

  private static void print(String name, Figure figure, double goal, boolean atLeast) {
    boolean reached = atLeast ? figure.cpu() >= goal : figure.cpu() <= goal;
    System.out.printf(
        "%-42s %10.1f (%.1f) %s %.1f %s%n",
        name,
        figure.cpu(),
        figure.clock(),
        atLeast ? ">=" : "<=",
        goal,
        reached ? "reached" : "missed");
  }
}
