package org.newsroom.moderation.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.text.FoldedText;

class TokensTest {

  private static final List<String> VOCABULARY = List.of("one", "two", "don't", "צה\"ל");
  private static final Trie TRIE = TrieTest.trie(VOCABULARY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "One, two - three! | one two three",
        "don't 'quote' it's' | don't quote it's",
        "a.b a1 2b | a b a1 2b",
        "half-wit | half wit",
        "rock'n'roll | rock'n'roll",
        "צה\"ל ניצח | צה\"ל ניצח",
        "ה\"צלחה\" שלי | ה צלחה שלי",
        "ארה\"ב | ארה\"ב",
        "\"שלומי\" | שלומי",
        "abc\"def | abc def"
      })
  void wordsAreRunsOfLettersAndDigits(String source, String words) {
    FoldedText text = FoldedText.of(source);

    assertThat(String.join(" ", words(text, Tokens.of(text, TRIE)))).isEqualTo(words);
  }

  @Test
  void knowsTheWordsOfTheVocabulary() {
    Tokens tokens = tokens("On one twos DON'T three");

    assertThat(numbers(tokens)).containsExactly(Trie.NONE, 0, Trie.NONE, 2, Trie.NONE);
    assertThat(tokens.node(0)).isEqualTo(TRIE.walk(Trie.ROOT, "on", 0, 2));
    assertThat(tokens.node(2)).isEqualTo(Trie.NONE);
  }

  @Test
  void takesWhatADisguiseTurnsOutToBe() {
    Tokens tokens = tokens("0ne");

    Tokens recognised = tokens.knownAs(new int[] {0});

    assertThat(recognised.known(0)).isZero();
    assertThat(tokens.known(0)).isEqualTo(Trie.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "one. two | false",
        "one.two | true",
        "one.. two | false",
        "one! two | false",
        "one; two | false",
        "one? two | false",
        "one؟ two | false",
        "one… two | false",
        "one, two | true",
        "one: two | true"
      })
  void sentencesEndAtMarks(String text, boolean same) {
    assertThat(tokens(text).sameSentence(0, 1)).isEqualTo(same);
  }

  @Test
  void aLineEndsASentence() {
    assertThat(tokens("one\ntwo").sameSentence(0, 1)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He said \"one two\" loud | 23",
        "\"one\" two | 0",
        "«one» two “three” | 02",
        "one \"two three | ''",
        "one | ''"
      })
  void quotationsOpenAndClose(String text, String quoted) {
    Tokens tokens = tokens(text);
    StringBuilder found = new StringBuilder();
    IntStream.range(0, tokens.size()).filter(tokens::isQuoted).forEach(found::append);

    assertThat(found).hasToString(quoted.replace("''", ""));
  }

  @Test
  void aQuotationOfTooManyWordsIsNone() {
    assertThat(tokens("\"" + "word ".repeat(60) + "\"").isQuoted(0)).isTrue();
    assertThat(tokens("\"" + "word ".repeat(61) + "\"").isQuoted(0)).isFalse();
  }

  @Test
  void hyphensJoinNeighbours() {
    FoldedText text = FoldedText.of("half-wit - one two");
    Tokens tokens = Tokens.of(text, TRIE);

    assertThat(tokens.isHyphenated(text, 1)).isTrue();
    assertThat(tokens.isHyphenated(text, 2)).isFalse();
    assertThat(tokens.isHyphenated(text, 3)).isFalse();
    assertThat(tokens.isHyphenated(text, 4)).isFalse();
  }

  @Test
  void comparesSpellings() {
    FoldedText text = FoldedText.of("One two ONE on");
    Tokens tokens = Tokens.of(text, TRIE);

    assertThat(tokens.areSame(text, 0, 2)).isTrue();
    assertThat(tokens.areSame(text, 0, 1)).isFalse();
    assertThat(tokens.areSame(text, 0, 3)).isFalse();
  }

  @Test
  void growsWithTheText() {
    Tokens tokens = tokens("one ".repeat(1_000));

    assertThat(tokens.size()).isEqualTo(1_000);
    assertThat(tokens.begin(999)).isEqualTo(3_996);
    assertThat(tokens.end(999)).isEqualTo(3_999);
    assertThat(tokens.known(999)).isZero();
  }

  private static Tokens tokens(String source) {
    return Tokens.of(FoldedText.of(source), TRIE);
  }

  private static List<Integer> numbers(Tokens tokens) {
    return IntStream.range(0, tokens.size()).mapToObj(tokens::known).toList();
  }

  private static List<String> words(FoldedText text, Tokens tokens) {
    return IntStream.range(0, tokens.size())
        .mapToObj(word -> text.subSequence(tokens.begin(word), tokens.end(word)).toString())
        .toList();
  }
}
