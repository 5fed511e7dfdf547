package org.newsroom.moderation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSetFilesTest {

  private static final String MANIFEST =
      "version: test\npacks: words.yaml\npolicy: {categories: {TASTE: {hold: mild}}}\n";
  private static final String PACK =
      """
      pack: words
      language: en
      category: TASTE
      rules:
        - id: taste.yuck
          severity: moderate
          why: Not nice
          words: yuck[y]
          must: [yucky food]
          mustNot: [a lucky find]
      """;

  @Test
  void compilesPacks() {
    RuleSet rules = files(PACK).compile();

    assertThat(new RuleEngine(rules).evaluate(Candidate.of("so yucky")).outcome())
        .isEqualTo(Outcome.HELD);
  }

  @Test
  void digestFollowsContent() {
    assertThat(files(PACK).compile().version())
        .isEqualTo(files(PACK).compile().version())
        .isNotEqualTo(files(PACK.replace("Not nice", "Bad")).compile().version());
  }

  @Test
  void switchesRuleSetWhileRunning() {
    RuleEngine engine = new RuleEngine(files(PACK).compile());

    engine.use(files(PACK.replace("yuck[y]", "yuck").replace("yucky food", "yuck")).compile());

    assertThat(engine.evaluate(Candidate.of("so yucky")).outcome()).isEqualTo(Outcome.APPROVED);
  }

  @Test
  void refusesUnknownFieldWithItsLine() {
    assertThat(problems(PACK.replace("    why:", "    becuase: typo\n    why:")))
        .anySatisfy(problem -> assertThat(problem.line()).isEqualTo(7))
        .anyMatch(problem -> problem.message().contains("becuase"));
  }

  @Test
  void refusesBrokenYamlWithItsLine() {
    assertThat(problems(PACK.replace("[yucky food]", "[yucky food")))
        .anyMatch(problem -> problem.file().equals("words.yaml") && problem.line() > 5);
  }

  @Test
  void refusesRuleWhoseExamplesFail() {
    assertThat(problems(PACK.replace("a lucky find", "yuck").replace("yucky food", "yum")))
        .extracting(Problem::message)
        .anyMatch(message -> message.contains("does not match 'yum'"))
        .anyMatch(message -> message.contains("matches 'yuck', which it must not"));
  }

  @Test
  void refusesContradictionsAndDoubleIds() {
    String twice = PACK + PACK.substring(PACK.indexOf("  - id"));

    assertThat(problems(PACK.replace("    why:", "    except: yucky\n    why:")))
        .anyMatch(problem -> problem.message().contains("listed and excepted"));
    assertThat(problems(twice)).anyMatch(problem -> problem.message().contains("has the id"));
  }

  private static List<Problem> problems(String pack) {
    try {
      files(pack).compile();
    } catch (InvalidRuleSet e) {
      return e.problems();
    }
    throw new AssertionError("compiled");
  }

  @Test
  void namesMissingPack() {
    assertThatThrownBy(() -> new RuleSetFiles(Map.of("ruleset.yaml", MANIFEST)).compile())
        .isInstanceOf(InvalidRuleSet.class)
        .hasMessageContaining("words.yaml");
  }

  private static RuleSetFiles files(String pack) {
    return new RuleSetFiles(Map.of("ruleset.yaml", MANIFEST, "words.yaml", pack));
  }
}
