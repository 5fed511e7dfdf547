package org.newsroom.moderation.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.rules.engine.RuleSetFixture.MANIFEST;
import static org.newsroom.moderation.rules.engine.RuleSetFixture.files;
import static org.newsroom.moderation.rules.engine.RuleSetFixture.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.definition.Problem;

class ContradictionsTest {

  private static final String ONE =
      """
      pack: one
      language: en
      category: TASTE
      lists: {you: you}
      rules:
        - {id: en.one, severity: moderate, why: Not nice, must: yuck, mustNot: fine, words: yuck,
           phrases: [so|very gross]}
      """;
  private static final String OTHER =
      """
      pack: other
      language: en
      category: TASTE
      lists: {someone: x}
      rules:
        - {id: en.other, severity: moderate, why: Bad, must: bleh, mustNot: fine, words: bleh %s}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        ", except: yuck ; words.yaml:6: 'yuck' is listed and excepted by en.other at other.yaml:6",
        ", except: YÜCK ; words.yaml:6: 'yuck' is listed and excepted as 'YÜCK' by en.other at"
            + " other.yaml:6",
        "yuck, severity: mild ; other.yaml:6: 'yuck' has another grade in en.one at"
            + " words.yaml:6",
        ", stems: yuck, severity: mild ; other.yaml:6: 'yuck' has another grade in en.one at"
            + " words.yaml:6",
        ", phrases: [very|so gross] ; other.yaml:6: the phrase 'very|so gross' stands here and in"
            + " en.one at words.yaml:6",
        ", phrases: [a b, a b] ; other.yaml:6: the phrase 'a b' stands here and in en.other at"
            + " other.yaml:6"
      })
  void refusesRulesThatContradictEachOther(String change, String problem) {
    assertThat(problems(both(other(change))))
        .extracting(Problem::toString)
        .containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        ", except: yuck, when: directed",
        "yuck",
        "yuck, severity: mild, when: directed",
        "yuck, severity: mild, category: INSULT",
        ", phrases: ['so|very quite? gross']"
      })
  void acceptsWhatCountsInOtherCompanyOrAnotherCategory(String change) {
    String other = other(change).replace("must: bleh", "must: you bleh");

    assertThat(both(other).compile().version().version()).isEqualTo("test");
  }

  @Test
  void acceptsWhatAnotherLanguageExcepts() {
    String other = other(", except: yuck").replace("language: en", "language: de");

    assertThat(both(other).compile().version().version()).isEqualTo("test");
  }

  @Test
  void refusesAPhraseThatIsInnocentElsewhere() {
    String other =
        OTHER.formatted("").replace("lists: ", "innocentPhrases: [so|very gross]\nlists: ");

    assertThat(problems(both(other)))
        .extracting(Problem::toString)
        .containsExactly(
            "other.yaml:1: the phrase 'so|very gross' stands here and in en.one at words.yaml:6");
  }

  /** A field that is changed stands but once. */
  private static String other(String change) {
    String other = OTHER.formatted(change);
    return change.contains("severity") ? other.replaceFirst("severity: moderate, ", "") : other;
  }

  private static RuleSetFiles both(String other) {
    return files(ONE)
        .with("ruleset.yaml", MANIFEST.replace("words.yaml", "[words.yaml, other.yaml]"))
        .with("other.yaml", other);
  }
}
