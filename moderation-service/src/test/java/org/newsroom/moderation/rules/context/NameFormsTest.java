package org.newsroom.moderation.rules.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.moderation.rules.text.FoldedText;

class NameFormsTest {

  @ParameterizedTest
  @ValueSource(strings = {"putin", "o'neill", "ash", "ώ", ""})
  void englishAndGreekNamesHaveOneForm(String word) {
    assertThat(NameForms.of(word)).containsExactly(word);
  }

  @ParameterizedTest
  @CsvSource({
    "נתניהו,נתניהו",
    "ונתניהו,נתניהו",
    "הנתניהו,נתניהו",
    "שנתניהו,נתניהו",
    "בנתניהו,נתניהו",
    "לנתניהו,נתניהו",
    "מנתניהו,נתניהו",
    "כנתניהו,נתניהו",
    "ושנתניהו,נתניהו",
    "כשנתניהו,נתניהו",
    "שלנתניהו,נתניהו",
    "מהרצוג,הרצוג",
    "לכהן,כהן"
  })
  void hebrewNamesAreKnownBehindTheirPrefixes(String word, String name) {
    assertHasForm(word, name);
  }

  @ParameterizedTest
  @CsvSource({
    "بوتين,بوتين",
    "وبوتين,بوتين",
    "فبوتين,بوتين",
    "لبوتين,بوتين",
    "كبوتين,بوتين",
    "يابوتين,بوتين",
    "المنصوري,منصوري",
    "والمنصوري,منصوري",
    "بالمنصوري,منصوري",
    "للمنصوري,منصوري",
    "وللمنصوري,منصوري",
    "وبالمنصوري,منصوري"
  })
  void arabicNamesAreKnownBehindTheirPrefixes(String word, String name) {
    assertHasForm(word, name);
  }

  @ParameterizedTest
  @CsvSource({
    "Путин,Путин",
    "Путина,Путин",
    "Путину,Путин",
    "Путиным,Путин",
    "Путине,Путин",
    "Путины,Путин",
    "Путиных,Путин",
    "Путинами,Путин",
    "Чайковского,Чайковский",
    "Чайковскому,Чайковский",
    "Чайковским,Чайковский",
    "Чайковские,Чайковский",
    "Толстого,Толстой",
    "Белая,Белый",
    "Захаровой,Захарова",
    "Захарову,Захарова",
    "Собчаку,Собчак",
    "Лебедя,Лебедь",
    "Лебедем,Лебедь",
    "Гайдаем,Гайдай",
    "Илью,Илья"
  })
  void russianNamesAreKnownInTheirCases(String word, String name) {
    assertHasForm(word, name);
  }

  @ParameterizedTest
  @CsvSource({"Кима,Кима", "Ким,Ким", "Лева,Лев", "ולי,ולי", "לכץ,לכץ", "بون,بون"})
  void keepsThreeLettersOfAName(String word, String only) {
    assertThat(NameForms.of(folded(word)))
        .allMatch(form -> form.length() >= 3)
        .contains(folded(only));
  }

  @ParameterizedTest
  @CsvSource({"Путин", "נתניהו", "بوتين"})
  void theWordItselfComesFirst(String word) {
    assertThat(NameForms.of(folded(word)).get(0)).isEqualTo(folded(word));
  }

  private static void assertHasForm(String word, String name) {
    assertThat(NameForms.of(folded(word))).contains(folded(name));
  }

  private static String folded(String word) {
    return FoldedText.of(word).text();
  }
}
