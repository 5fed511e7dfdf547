package org.newsroom.article.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "en, ltr, en",
    "en-GB, ltr, en",
    "he, rtl, he",
    "iw, rtl, he",
    "he-IL, rtl, he",
    "ar, rtl, en",
    "ru, ltr, en"
  })
  void knowsItsDirectionAndItsWords(String tag, String direction, String words) {
    Language language = new Language(tag);

    assertThat(language.dir()).isEqualTo(direction);
    assertThat(language.ofInterface().tag()).isEqualTo(words);
  }
}
