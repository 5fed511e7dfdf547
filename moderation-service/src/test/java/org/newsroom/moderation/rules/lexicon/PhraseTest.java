package org.newsroom.moderation.rules.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.text.FoldedText;

/** Phrases as they are written, read, found by their first word and matched. */
class PhraseTest {

  private static final int RULE = 5;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "drop dead ; drop dead ; 1",
        "drop dead ; drop it dead ; -1",
        "drop dead ; drop. Dead ; -1",
        "drop dead|gone ; drop gone ; 1",
        "drop very? dead ; drop dead ; 1",
        "drop very? dead ; drop very dead ; 2",
        "drop very? dead ; drop very very dead ; -1",
        "drop dead now? ; drop dead ; 1",
        "drop dead now? ; drop dead now ; 2",
        "drop ... dead ; drop dead ; 1",
        "drop ... dead ; drop one two three dead ; 4",
        "drop ... dead ; drop one two three four dead ; -1",
        "drop ... dead ; drop one. Two dead ; -1",
        "<you> drop ; you drop ; 1",
        "<you> drop ; ye drop ; 1",
        "<you> drop ; they drop ; -1",
        "<you>|they drop ; they drop ; 1",
        "drop <nobody>? dead ; drop dead ; 1",
        "drop idiot[s|ic] ; drop idiotic ; 1",
        "drop idiot[s|ic]|fool ; drop fool ; 1",
        "DROP dëad ; drop dead ; 1",
        "drop no-one|all dead ; drop no one dead ; 3",
        "drop no-one|all dead ; drop no-one dead ; 3",
        "drop no-one|all dead ; drop all dead ; 2",
        "drop no-one|all dead ; drop one dead ; -1",
        "drop no-one ; drop no. One ; -1",
        "no-one drops ; no one drops ; 2",
        "<nobodies> drops ; not one of us drops ; 4"
      })
  void matchesFromItsFirstWord(String notation, String text, int last) {
    LexiconBuilder lexicon = new LexiconBuilder();
    Phrase phrase = reader(lexicon).read(RULE, notation);
    Tokens tokens = Tokens.of(FoldedText.of(text), lexicon.build().vocabulary());

    assertThat(phrase.rule()).isEqualTo(RULE);
    assertThat(last(phrase, tokens, 0)).isEqualTo(last);
  }

  @Test
  void matchesAtNoOtherWordThanItsFirst() {
    LexiconBuilder lexicon = new LexiconBuilder();
    Phrase phrase = reader(lexicon).read(RULE, "drop dead");
    Tokens tokens = Tokens.of(FoldedText.of("now drop dead"), lexicon.build().vocabulary());

    assertThat(last(phrase, tokens, 0)).isEqualTo(-1);
    assertThat(last(phrase, tokens, 1)).isEqualTo(2);
    assertThat(last(phrase, tokens, 2)).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({
    "... dead, a phrase begins with a word",
    "drop? dead, a phrase begins with a word",
    "drop idiot[s, is not closed",
    "drop idiot~m, no endings are listed",
    "<you drop, is not closed"
  })
  void refusesWhatMakesNoSense(String notation, String why) {
    assertThatThrownBy(() -> reader(new LexiconBuilder()).read(RULE, notation))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void namesTheListsOfAPhrase() {
    assertThat(PhraseReader.lists("<you>|they ... <very>? {b|p}astard|<insult>"))
        .containsExactly("you", "very", "insult");
    assertThat(PhraseReader.lists("drop dead|<you")).isEmpty();
  }

  @Test
  void phrasesAreFoundByEachOfTheirFirstWords() {
    assertThat(found("drop|fall", "drop")).isTrue();
    assertThat(found("drop|fall", "fall")).isTrue();
    assertThat(found("drop|fall", "rise")).isFalse();
    assertThat(found("<nobody> drop", "drop")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "drop dead ; drop dead ; true",
        "drop dead ; drop it ; false",
        "drop dead ; drop ; false",
        "drop dead ; drop. Dead ; false",
        "drop very? dead ; drop it ; true",
        "drop ... ; drop it ; true",
        "drop ... dead ; drop one two three dead ; true",
        "drop ... dead ; drop one two three four dead ; false",
        "drop ... dead ; drop it. Dead ; false",
        "drop no-one|all ; drop no more ; true",
        "drop no-one|all ; drop one ; false",
        "no-one|nobody drops ; no drops ; true",
        "no-one|nobody drops ; nobody stays ; false"
      })
  void phrasesAreFoundByWhatHasToFollow(String notation, String text, boolean found) {
    assertThat(found(notation, text)).isEqualTo(found);
  }

  private static boolean found(String notation, String text) {
    LexiconBuilder lexicon = new LexiconBuilder();
    Phrase phrase = reader(lexicon).read(RULE, notation);
    Tokens tokens = Tokens.of(FoldedText.of(text), lexicon.build().vocabulary());
    List<Phrase> found = new ArrayList<>();
    new Phrases(List.of(phrase)).forEachAt(tokens, 0, found::add);
    return !found.isEmpty();
  }

  private static PhraseReader reader(LexiconBuilder lexicon) {
    int you = lexicon.number("you");
    int ye = lexicon.number("ye");
    int nobody = lexicon.number("not-one-of-us");
    return new PhraseReader(
        lexicon,
        new WordLists(
            Map.of("you", WordListsTest.bits(you, ye), "nobodies", WordListsTest.bits(nobody))));
  }

  private static int last(Phrase phrase, Tokens tokens, int first) {
    List<Integer> last = new ArrayList<>();
    new Phrases(List.of(phrase))
        .forEachAt(tokens, first, found -> last.add(found.matchAt(tokens, first)));
    return last.isEmpty() ? -1 : last.get(0);
  }
}
