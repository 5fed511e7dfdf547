package org.newsroom.moderation.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.rules.engine.RuleSetFixture.files;
import static org.newsroom.moderation.rules.engine.RuleSetFixture.problems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.definition.Problem;

/** Lists are known by name: those that the engine reads, and those that phrases name. */
class ListReferencesTest {

  private static final String PACK =
      """
      pack: words
      language: en
      category: TASTE
      lists:
        denial: not
        you: you
      phraseLists:
        smell: smell smells
      rules:
        - {id: en.one, severity: moderate, why: Bad, must: you smell, mustNot: fine,
           words: yuck, phrases: [<you> <smell>, <taste> ... <you>]}
      """;

  @Test
  void acceptsListsThatTheEngineOrAPhraseKnows() {
    assertThat(files(PACK).compile().version().version()).isEqualTo("test");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "denial: | denail: | 5: no list 'denail' has a meaning of its own; did you mean 'denial'?",
        "denial: | smells: | 5: no list 'smells' has a meaning of its own; a list for phrases"
            + " belongs in 'phraseLists'",
        "smell: | like: | 8: 'like' has a meaning of its own and belongs in 'lists'",
        "smell: | smel: | 8: no phrase names the list 'smel'; did you mean 'smell'?",
        "smell: | smel: | 10: no list is named <smell>, as in '<you> <smell>'; did you mean 'smel'?",
        "<you> <smell> | <yuo> <smell> | 10: no list is named <yuo>, as in '<yuo> <smell>'; did you mean 'you'?",
        "<taste> | <tatse> | 10: no list is named <tatse>, as in '<tatse> ... <you>'; did you mean 'taste'?",
        "<taste> | <insult> | 10: no list is named <insult>, as in '<insult> ... <you>'",
        "<taste> | <taste | 10: '<' is not closed in '<taste'"
      })
  void refusesOthersWithTheirLineAndTheNearestName(String name, String other, String problem) {
    assertThat(problems(PACK.replace(name, other)))
        .extracting(Problem::toString)
        .contains("words.yaml:" + problem);
  }

  @Test
  void refusesAListThatNoPhraseNames() {
    assertThat(problems(PACK.replace("  smell:", "  height: tall\n  smell:")))
        .extracting(Problem::toString)
        .containsExactly("words.yaml:8: no phrase names the list 'height'");
  }

  @Test
  void refusesAListInNoPackThatAnInnocentPhraseNames() {
    assertThat(
            problems(
                PACK.replace("lists:\n  denial", "innocentPhrases: a <b> c\nlists:\n  denial")))
        .extracting(Problem::toString)
        .containsExactly("words.yaml:1: no list is named <b>, as in 'a <b> c'");
  }
}
