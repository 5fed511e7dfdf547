package org.newsroom.moderation.rules.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.definition.ListName;
import org.newsroom.moderation.rules.lexicon.LexiconBuilder;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.lexicon.WordLists;
import org.newsroom.moderation.rules.text.FoldedText;

/** Whom a sentence speaks to near the word {@code fool}, and whether it denies or reports it. */
class SurroundingsTest {

  private static final String FOOL = "fool";
  private static final LexiconBuilder LEXICON = new LexiconBuilder();
  private static final Surroundings SURROUNDINGS = new Surroundings(lists());
  private static final Trie VOCABULARY = LEXICON.build().vocabulary();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "you fool | true | true",
        "fool, you | true | true",
        "what a fool he is | false | true",
        "the voters fool | false | true",
        "what a fool | false | false",
        "you. What a fool | false | false",
        "what a fool. You | false | false",
        "you a b c d e fool | true | true",
        "you a b c d e f fool | false | false",
        "fool a b c d e you | true | true",
        "fool a b c d e f you | false | false"
      })
  void tellsWhomASentenceSpeaksToOrOf(String text, boolean you, boolean someone) {
    Tokens tokens = tokens(text);
    int fool = fool(tokens);

    assertThat(SURROUNDINGS.isYouNear(tokens, fool, fool)).isEqualTo(you);
    assertThat(SURROUNDINGS.isSomeoneNear(tokens, fool, fool)).isEqualTo(someone);
  }

  @Test
  void theWordsThemselvesAreNotNearThemselves() {
    Tokens tokens = tokens("what you fool");

    assertThat(SURROUNDINGS.isYouNear(tokens, 1, 2)).isFalse();
    assertThat(SURROUNDINGS.isYouNear(tokens, 2, 2)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no fool | true",
        "not a fool | true",
        "not such a fool | true",
        "not at all a fool | false",
        "not. A fool | false",
        "not only a fool | false",
        "a fool, not | false",
        "fool | false"
      })
  void tellsWhetherANegationStandsJustBefore(String text, boolean denied) {
    Tokens tokens = tokens(text);

    assertThat(SURROUNDINGS.isDenied(tokens, fool(tokens))).isEqualTo(denied);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"says that fool | true", "fool, says Jane | true", "a fool | false"})
  void tellsWhatOthersSay(String text, boolean reported) {
    Tokens tokens = tokens(text);
    int fool = fool(tokens);

    assertThat(SURROUNDINGS.isReported(tokens, fool, fool)).isEqualTo(reported);
  }

  @Test
  void knowsPronounsAndWhatIsNoName() {
    assertThat(SURROUNDINGS.isPronoun(LEXICON.number("he"))).isTrue();
    assertThat(SURROUNDINGS.isPronoun(LEXICON.number("you"))).isFalse();
    assertThat(SURROUNDINGS.isPronoun(Trie.NONE)).isFalse();
    assertThat(SURROUNDINGS.isNoName(LEXICON.number("war"))).isTrue();
    assertThat(SURROUNDINGS.isNoName(Trie.NONE)).isFalse();
  }

  @Test
  void withoutListsNobodyIsNear() {
    Surroundings empty = new Surroundings(WordLists.NONE);
    Tokens tokens = tokens("you are not a fool, he says");
    int fool = fool(tokens);

    assertThat(empty.isSomeoneNear(tokens, fool, fool)).isFalse();
    assertThat(empty.isDenied(tokens, fool)).isFalse();
    assertThat(empty.isReported(tokens, fool, fool)).isFalse();
  }

  private static WordLists lists() {
    Map<ListName, List<String>> words = new EnumMap<>(ListName.class);
    words.put(ListName.YOU, List.of("you"));
    words.put(ListName.SOMEONE, List.of("he"));
    words.put(ListName.GROUP, List.of("voters"));
    words.put(ListName.NEGATION, List.of("not", "no"));
    words.put(ListName.EMPHASIS, List.of("only"));
    words.put(ListName.REPORT, List.of("says"));
    words.put(ListName.PRONOUN_OF_PERSON, List.of("he"));
    words.put(ListName.NO_NAME, List.of("war"));
    Map<String, BitSet> lists = new TreeMap<>();
    LEXICON.number(FOOL);
    words.forEach(
        (name, listed) -> {
          BitSet numbers = new BitSet();
          listed.forEach(word -> numbers.set(LEXICON.number(word)));
          lists.put(name.inPacks(), numbers);
        });
    return new WordLists(lists);
  }

  private static Tokens tokens(String text) {
    return Tokens.of(FoldedText.of(text), VOCABULARY);
  }

  private static int fool(Tokens tokens) {
    int word = 0;
    while (tokens.known(word) != LEXICON.number(FOOL)) {
      word++;
    }
    return word;
  }
}
