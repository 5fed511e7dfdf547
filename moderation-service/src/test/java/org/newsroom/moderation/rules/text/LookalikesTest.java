package org.newsroom.moderation.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookalikesTest {

  @ParameterizedTest
  @CsvSource({
    "0,o", "1,il", "3,e", "4,a", "6,bg", "@,a", "$,s", "(,c", "€,e", "с,cs", "в,bv", "ш,w", "α,a",
    "υ,uy", "卂,a", "ſ,''", "օ,o", "ს,b", "Ꮷ,d", "ⲁ,a", "ʃ,sf", "₦,n", "ᖴ,f", "ん,h", "ß,bs", "a,''",
    "*,''", "ש,''"
  })
  void readsASignAsLatinLetters(char sign, String letters) {
    assertThat(sorted(Lookalikes.latin().of(sign))).isEqualTo(sorted(letters));
  }

  @ParameterizedTest
  @CsvSource({"a,а", "c,с", "p,р", "y,у", "6,б", "@,ая", "*,х", "$,с", "w,ш", "z,з", "ж,''"})
  void readsASignAsRussianLetters(char sign, String letters) {
    assertThat(sorted(Lookalikes.cyrillic().of(sign))).isEqualTo(sorted(letters));
  }

  @ParameterizedTest
  @CsvSource({"n,u", "u,n", "p,d", "w,m", "k,''", "4,a", "с,cs"})
  void turnsLettersInATextUpsideDownOnly(char sign, String letters) {
    assertThat(sorted(Lookalikes.upsideDown().of(sign))).isEqualTo(sorted(letters));
    assertThat(Lookalikes.latin().of('n')).isZero();
  }

  @Test
  void neverReadsACharAsItself() {
    for (char c = 0; c < 0xFFFF; c++) {
      assertThat(letters(Lookalikes.latin().of(c))).doesNotContain(String.valueOf(c));
      assertThat(letters(Lookalikes.cyrillic().of(c))).doesNotContain(String.valueOf(c));
      assertThat(letters(Lookalikes.latin().of(c))).matches("[a-z]{0,4}");
    }
  }

  @ParameterizedTest
  @ValueSource(chars = {'*', '4', '$', '|', '!', '×', '•', 'с'})
  void knowsSignsThatMayBeLetters(char sign) {
    assertThat(Lookalikes.mayBeLetter(sign)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', 'z', '.', ',', '-', ' ', '_', '"'})
  void knowsSignsThatAreNone(char sign) {
    assertThat(Lookalikes.mayBeLetter(sign)).isFalse();
  }

  private static String letters(long alternatives) {
    StringBuilder letters = new StringBuilder();
    for (long rest = alternatives; rest != 0; rest >>>= 16) {
      letters.append((char) rest);
    }
    return letters.toString();
  }

  private static String sorted(long alternatives) {
    return sorted(letters(alternatives));
  }

  private static String sorted(String letters) {
    return letters
        .chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
