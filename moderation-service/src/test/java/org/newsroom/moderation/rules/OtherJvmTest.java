package org.newsroom.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same texts get the same verdicts, byte for byte, from every JVM that this machine has. */
class OtherJvmTest {

  private static final int OLDEST = 17;
  private static final int LONGEST_MINUTES = 5;

  @TempDir Path folder;

  @Test
  void otherJvmsGiveTheSameVerdicts() throws Exception {
    Map<Integer, Path> others = javaCommands();
    others.remove(Runtime.version().feature());
    assumeThat(others)
        .as("a second JVM of 17 or later, by JAVA_HOME_25, say: determinism is NOT checked")
        .isNotEmpty();

    for (Map.Entry<Integer, Path> other : others.entrySet()) {
      assertThat(digestBy(other.getValue()))
          .as("verdicts of " + other.getValue())
          .isEqualTo(other.getKey() + " " + VerdictsDigest.digest());
    }
  }

  @Test
  void textsAreManyAndWorthJudging() {
    RuleEngine engine = RuleEngine.shipped();
    List<String> texts = VerdictsDigest.texts();
    Set<String> rules = new HashSet<>();
    texts.forEach(
        text ->
            engine
                .evaluate(Candidate.of(text))
                .findings()
                .forEach(found -> rules.add(found.rule())));

    assertThat(texts).hasSize(VerdictsDigest.TEXTS).doesNotContainNull();
    assertThat(rules).hasSizeGreaterThan(10);
  }

  /** Its output goes to a file: to read from a child that hangs would hang, too. */
  private String digestBy(Path java) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                VerdictsDigest.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
    process.destroyForcibly();
    String printed = Files.readString(output).strip();
    assertThat(ended).as("%s ends in time; it printed: %s", java, printed).isTrue();
    assertThat(process.exitValue()).as("exit code of %s; it printed: %s", java, printed).isZero();
    return printed.substring(printed.lastIndexOf('\n') + 1);
  }

  private static Map<Integer, Path> javaCommands() throws IOException {
    Map<Integer, Path> found = new TreeMap<>();
    Stream.concat(installed(), named())
        .map(home -> home.resolve("bin").resolve("java"))
        .filter(Files::isExecutable)
        .forEach(java -> found.putIfAbsent(version(java), java));
    found.keySet().removeIf(version -> version < OLDEST);
    return found;
  }

  private static Stream<Path> named() {
    return System.getenv().entrySet().stream()
        .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
        .map(variable -> Path.of(variable.getValue()));
  }

  private static Stream<Path> installed() throws IOException {
    Path home = Path.of(System.getProperty("java.home"));
    Path user = Path.of(System.getProperty("user.home"));
    Stream<Path> all = Stream.of();
    for (Path folder :
        List.of(
            home.resolve(".."),
            Path.of("/usr/lib/jvm"),
            user.resolve(".sdkman/candidates/java"),
            user.resolve(".jdks"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> homes = Files.list(folder)) {
          all = Stream.concat(all, homes.toList().stream());
        }
      }
    }
    return all;
  }

  private static int version(Path java) {
    Path release = java.resolve("../../release").normalize();
    try (Stream<String> lines = Files.lines(release)) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException | NumberFormatException e) {
      return 0;
    }
  }
}
