package org.newsroom.moderation.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsroom.moderation.rules.engine.RuleSetFixture.MANIFEST;
import static org.newsroom.moderation.rules.engine.RuleSetFixture.files;
import static org.newsroom.moderation.rules.engine.RuleSetFixture.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.rules.definition.InvalidRuleSet;
import org.newsroom.moderation.rules.definition.Problem;

class RuleSetFilesTest {

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

    assertThat(new RuleEngine(rules).evaluate(Candidate.of("so yucky")).verdict())
        .isEqualTo(Verdict.HELD);
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

    assertThat(engine.evaluate(Candidate.of("so yucky")).verdict()).isEqualTo(Verdict.APPROVED);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "must: [yucky food] | weight: 0.5 | 'must'",
        "mustNot: [a lucky find] | weight: 0.5 | 'mustNot'",
        "must: [yucky food] | must: [] | 'must'",
        "mustNot: [a lucky find] | mustNot: [a lucky find, ' '] | 'mustNot'"
      },
      quoteCharacter = '"')
  void refusesRuleWithoutExamples(String before, String after, String missing) {
    assertThat(problems(PACK.replace("    " + before, "    " + after)))
        .extracting(Problem::toString)
        .containsExactly("words.yaml:5: a rule needs examples in " + missing);
  }

  @ParameterizedTest
  @CsvSource({"yucky, YÜCKY", "لعنه, لعنة", "ёлка, елка"})
  void refusesAnExceptionThatIsAnotherSpellingOfTheWord(String listed, String excepted) {
    String contradictory =
        PACK.replace("words: yuck[y]", "words: " + listed + "\n    except: " + excepted);

    assertThat(problems(contradictory))
        .extracting(Problem::toString)
        .containsExactly(
            "words.yaml:5: '%s' is listed and excepted as '%s'".formatted(listed, excepted));
  }

  @Test
  void refusesWordThatNobodySees() {
    assertThat(problems(PACK.replace("words: yuck[y]", "words: \"yuck[y] \\u200b\"")))
        .extracting(Problem::toString)
        .containsExactly("words.yaml:5: a word of signs that nobody sees is listed");
  }

  @Test
  void refusesContradictionsAndDoubleIds() {
    String twice = PACK + PACK.substring(PACK.indexOf("  - id"));

    assertThat(problems(PACK.replace("    why:", "    except: yucky\n    why:")))
        .anyMatch(problem -> problem.message().contains("listed and excepted"));
    assertThat(problems(twice)).anyMatch(problem -> problem.message().contains("has the id"));
  }

  @Test
  void refusesWhatIsInnocentInAnotherPack() {
    RuleSetFiles files =
        files(PACK)
            .with("ruleset.yaml", MANIFEST.replace("words.yaml", "[words.yaml, good.yaml]"))
            .with(
                "good.yaml", "pack: good\nlanguage: en\ncategory: TASTE\ninnocent: tasty YUCKY\n");

    assertThat(problems(files))
        .extracting(Problem::toString)
        .containsExactly("words.yaml:5: 'yucky' is listed here and innocent in good.yaml:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "words: yuck[y] | words: yuck[y | 5",
        "words: yuck[y] | words: yuck~none | 5",
        "words: yuck[y] | phrases: ['<nobody> yuck'] | 5",
        "words: yuck[y] | phrases: ['... yuck'] | 5",
        "words: yuck[y] | why: again | 5",
        "severity: moderate | severity: awful | 5",
        "severity: moderate | weight: 7 | 5",
        "severity: moderate | weight: .nan | 5",
        "category: TASTE | lists: {you: 'b[c'} | 1",
        "category: TASTE | lists: {you: 'b~c'} | 1",
        "category: TASTE | innocentPhrases: ['<nobody> x'] | 1",
        "category: TASTE | endings: [a] | 1"
      })
  void refusesWhatMakesNoSense(String before, String after, int line) {
    assertThat(problems(PACK.replace(before, after)))
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo("words.yaml");
              assertThat(problem.line()).isGreaterThanOrEqualTo(line);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "version: [",
        "just a text",
        "",
        "version: 1\npacks: words.yaml\npolicy: {categories: {TASTE: {hold: strong, reject: mild}}}",
        "version: 1\npacks: words.yaml\npolicy: {holdFromScore: high}",
        "version: 1\npacks: words.yaml\npolicy: {categories: {RUDE: {hold: mild}}}",
        "version: 1\npacks: words.yaml\npolicy: {categories: {LEARNED: {reject: mild}}}"
      })
  void refusesBrokenManifest(String manifest) {
    assertThat(problems(files(PACK).with("ruleset.yaml", manifest)))
        .anyMatch(problem -> problem.file().equals("ruleset.yaml") && problem.line() > 0);
  }

  @Test
  void listsAllProblemsOfAllPacksAtOnce() {
    RuleSetFiles files =
        files(PACK.replace("severity: moderate", "severity: awful").replace("why:", "wyh:"))
            .with("ruleset.yaml", MANIFEST.replace("words.yaml", "[words.yaml, none.yaml]"));

    assertThat(problems(files))
        .extracting(Problem::message)
        .anyMatch(message -> message.contains("severity"))
        .anyMatch(message -> message.contains("wyh"))
        .anyMatch(message -> message.contains("none.yaml"));
  }

  @Test
  void digestDoesNotFollowTheOrderOfFiles() {
    Map<String, String> backwards = new LinkedHashMap<>();
    backwards.put("words.yaml", PACK);
    backwards.put("ruleset.yaml", MANIFEST);

    assertThat(new RuleSetFiles(backwards).compile().version())
        .isEqualTo(files(PACK).compile().version());
  }

  @Test
  void holdsAccusationsToTheirExamples() {
    String accusation =
        PACK.replace("category: TASTE", "category: DEFAMATION")
            .replace("yucky food", "Roe is yucky");

    assertThat(files(accusation).compile().version().version()).isEqualTo("test");
    assertThat(problems(accusation.replace("Roe is yucky", "My neighbour is yucky")))
        .anyMatch(problem -> problem.message().contains("does not match"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "he/taste/words.yaml | he/taste/words.yaml:1: 'en' is not the language of the folder 'he'",
        "en/slur/words.yaml | en/slur/words.yaml:5: TASTE is not the category of the folder 'slur'"
      },
      quoteCharacter = '"')
  void refusesAPackInAFolderOfAnotherLanguageOrCategory(String file, String problem) {
    RuleSetFiles misplaced =
        new RuleSetFiles(Map.of("ruleset.yaml", MANIFEST.replace("words.yaml", file), file, PACK));

    assertThat(problems(misplaced)).extracting(Problem::toString).containsExactly(problem);
  }

  @Test
  void shipsEveryPackThatStandsInAFolder() throws IOException {
    Path rules = Path.of("src/main/resources/rules");

    try (Stream<Path> files = Files.walk(rules)) {
      assertThat(files.map(rules::relativize).map(Path::toString).filter(f -> f.endsWith(".yaml")))
          .containsExactlyInAnyOrderElementsOf(RuleSetFiles.shipped().contents().keySet());
    }
  }

  @Test
  void switchesARuleOff() {
    RuleSet rules = files(PACK.replace("    why:", "    enabled: false\n    why:")).compile();

    assertThat(new RuleEngine(rules).evaluate(Candidate.of("so yucky")).findings()).isEmpty();
  }

  @Test
  void holdsPatternsToTheirExamples() {
    String links =
        PACK.replace("words: yuck[y]", "pattern: links\n    limits: {links: 1}")
            .replace("yucky food", "'http://a.example http://b.example'");

    assertThat(files(links).compile().version().version()).isEqualTo("test");
    assertThat(problems(links.replace("links: 1", "links: 2")))
        .extracting(Problem::toString)
        .containsExactly(
            "words.yaml:5: taste.yuck does not match 'http://a.example http://b.example', which it"
                + " must");
  }

  @ParameterizedTest
  @ValueSource(strings = {"when: directed", "ambiguous: true", "disguised: false", "except: b"})
  void refusesFieldsThatDoNothingBesideAPatternWithTheirLine(String field) {
    String links =
        PACK.replace("words: yuck[y]", "pattern: links\n    limits: {links: 1}\n    " + field)
            .replace("yucky food", "'http://a.example http://b.example'");

    assertThat(problems(links))
        .extracting(Problem::toString)
        .containsExactly(
            "words.yaml:10: '%s' does nothing where a pattern is"
                .formatted(field.replaceFirst(":.*", "")));
  }

  @Test
  void namesTheProblemsOfAnAccusationInTheirOrder() {
    String policy =
        "policy: {defamation: {byPronoun: {a: 1}, reported: {b: 1}, denied: {c: 1}}, categories";

    assertThat(
            problems(
                files(PACK).with("ruleset.yaml", MANIFEST.replace("policy: {categories", policy))))
        .extracting(Problem::message)
        .containsExactly(
            "no field 'c' is known here",
            "no field 'b' is known here",
            "no field 'a' is known here");
  }

  @Test
  void namesMissingPack() {
    assertThatThrownBy(() -> new RuleSetFiles(Map.of("ruleset.yaml", MANIFEST)).compile())
        .isInstanceOf(InvalidRuleSet.class)
        .hasMessageContaining("words.yaml");
  }
}
