package org.newsroom.moderation.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon.Kind;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.text.FoldedText;

class IdentificationTest {

  private static final Identification IDENTIFICATION = new Identification(LanguageModel.shipped());
  private static final Lexicon LEXICON =
      SmallLexicon.of(Map.of(Kind.ORDINARY, "the council has voted for a new harbour"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Stadtrat hat gestern über den neuen Hafen abgestimmt | de",
        "Le conseil municipal a voté hier pour le nouveau port | fr",
        "El ayuntamiento votó ayer a favor del nuevo puerto | es",
        "Il consiglio comunale ha votato ieri per il nuovo porto | it",
        "De gemeenteraad heeft gisteren voor de nieuwe haven gestemd | nl",
        "Rada miasta głosowała wczoraj za nowym portem | pl",
        "Belediye meclisi dün yeni liman için oy kullandı | tr",
        "Filmen är slut nu och vi går hem igen | sv",
        "Міська рада вчора проголосувала за новий порт | uk",
        "Городской совет вчера проголосовал за новый порт | ru",
        "صوت المجلس البلدي أمس لصالح الميناء الجديد | ar",
        "شورای شهر دیروز به بندر جدید رأی داد | fa",
        "מועצת העיר הצביעה אתמול בעד הנמל החדש | he",
        "Το δημοτικό συμβούλιο ψήφισε χθες | el",
        "市議会は昨日新しい港を承認した | ja",
        "The council has voted for a new harbour | en"
      })
  void tellsTheLanguageOfASentence(String text, String tag) {
    TextLanguage language = language(text, "", List.of());

    assertThat(language.tag()).isEqualTo(tag);
    assertThat(language.certain()).isTrue();
  }

  @Test
  void isNotCertainOfAWord() {
    assertThat(language("slut", "", List.of()).certain()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"sv-SE, sv", "no, nb", "da, da"})
  void believesTheReadersLocaleWhereTheTextTellsLittle(String locale, String tag) {
    assertThat(language("dags", locale, List.of()).tag()).isEqualTo(tag);
  }

  @Test
  void believesTheLanguageOfThePageALittle() {
    assertThat(language("dags att", "", List.of("sv")).tag()).isEqualTo("sv");
  }

  @ParameterizedTest
  @CsvSource({"12345", "'!!!'", "''"})
  void knowsNoLanguageOfATextWithoutLetters(String text) {
    assertThat(language(text, "", List.of())).isEqualTo(TextLanguage.UNKNOWN);
  }

  @Test
  void sharesAnAlphabetWithTheLanguagesOfItsLetters() {
    TextLanguage swedish = new TextLanguage("sv", Alphabet.LATIN, true);

    assertThat(swedish.isOtherThan("en")).isTrue();
    assertThat(swedish.isOtherThan("sv")).isFalse();
    assertThat(swedish.isOtherThan("ru")).isFalse();
    assertThat(swedish.isOtherThan("mul")).isFalse();
    assertThat(TextLanguage.UNKNOWN.isOtherThan("he")).isFalse();
  }

  private static TextLanguage language(String source, String locale, List<String> page) {
    FoldedText text = FoldedText.of(source);
    return IDENTIFICATION.of(text, Tokens.of(text, LEXICON.vocabulary()), locale, page);
  }
}
