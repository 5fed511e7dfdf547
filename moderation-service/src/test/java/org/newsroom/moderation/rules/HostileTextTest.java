package org.newsroom.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

  private static final int SIZE = 100_000;

  private final RuleEngine engine = RuleEngine.shipped();

  /** Far above what it takes, so that a busy machine passes and quadratic work does not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        ".",
        "*",
        "f*",
        "f.",
        "!",
        "|",
        "а",
        "&amp;",
        "&",
        "<",
        "<b",
        "f u ",
        "s h i ",
        "()",
        "\u0301",
        "\u200b",
        "1!|",
        "\"",
        "@",
        "a@",
        "0 ",
        "you are ",
        "fuck ",
        "ᶠ",
        "http://a.b "
      })
  void takesTimeLinearInTheText(String part) {
    Candidate hostile = Candidate.of(part.repeat(SIZE / part.length()));
    engine.evaluate(hostile);

    assertThat(timeOf(hostile)).isLessThan(Duration.ofMillis(800));
  }

  private Duration timeOf(Candidate candidate) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    engine.evaluate(candidate);
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
  }
}
