package org.newsroom.moderation.rules.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.moderation.rules.matching.MatchingRules.RULES;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.disguise.Disguises;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.FoldedText;

class RuleMatcherTest {

  @ParameterizedTest
  @CsvSource({
    "What a wanzer.,word: wanzer",
    "WANZER!,word: WANZER",
    "(wanzer),word: wanzer",
    "w@nzer,word: w@nzer",
    "a w*nzer here,word: w*nzer",
    "w.a.n.z.e.r,word: w.a.n.z.e.r",
    "wаnzer,word: wаnzer",
    "a half-wit,plain: half-wit",
    "so very yuck,phrase: yuck",
    "what a dull day,phrase: dull day"
  })
  void findsWordsAndPhrasesAndPointsAtThem(String text, String match) {
    assertThat(RULES.found(text)).contains(match);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "y*ck",
        "wanze",
        "a bonny wanzer",
        "so we made it all the way to yuck",
        "so. yuck?!"
      })
  void sparesWhatNoRuleMeans(String text) {
    assertThat(RULES.found(text)).noneMatch(match -> !match.startsWith("plain: yuck"));
  }

  @Test
  void listsWordsBeforePhrasesWhichPointAtTheWordThatTheyAreAbout() {
    assertThat(RULES.found("so yuck, wanzer"))
        .containsExactly("plain: yuck", "word: wanzer", "phrase: yuck");
  }

  @Test
  void looksForNothingButStemsInAnAddress() {
    assertThat(RULES.found("https://wanzer.example.org/x")).isEmpty();
    assertThat(RULES.found("https://blorf.example.org/x")).containsExactly("stem: blorf");
    assertThat(RULES.found("wanzer://you")).containsExactly("word: wanzer");
  }

  @Test
  void knowsDisguisedWordsAsWhatTheyAreAndChangesNoTokensOfItsCaller() {
    FoldedText text = FoldedText.of("w.a.n.z.e.r here");
    Tokens read = RULES.tokens(text);
    int[] before = read.numbers();

    Matches matches = RULES.match("w.a.n.z.e.r here");

    int wanzer = MatchingRules.number("wanzer");
    assertThat(matches.tokens().known(0)).isEqualTo(wanzer);
    assertThat(matches.tokens().known(1)).isEqualTo(Trie.NONE);
    assertThat(read.numbers()).isEqualTo(before).doesNotContain(wanzer);
  }

  @Test
  void placesWhatIsDrawnWithSignsAloneBesideTheWordBefore() {
    Hits hits = MatchingRules.hits("hat ((");
    int wanzer = MatchingRules.number("wanzer");

    hits.recognise(new Disguises.Match(wanzer, 6, 1, Doubt.NONE), 4);

    assertThat(hits.found()).singleElement().satisfies(hit -> assertThat(hit.firstWord()).isZero());
    assertThat(hits.end()).isEqualTo(6);
    assertThat(hits.known(0)).isEqualTo(MatchingRules.number("hat"));
  }
}
