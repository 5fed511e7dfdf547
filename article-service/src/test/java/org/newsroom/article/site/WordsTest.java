package org.newsroom.article.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class WordsTest {

  @Test
  void hasTheSameWordsInEachLanguage() throws IOException {
    Properties english = words("words");
    Properties hebrew = words("words_he");

    assertThat(hebrew.keySet()).isEqualTo(english.keySet());
    assertThat(hebrew.values()).allMatch(word -> !word.toString().isBlank());
    assertThat(hebrew.getProperty("count.many")).contains("{0}");
  }

  private static Properties words(String name) throws IOException {
    Properties words = new Properties();
    try (Reader file =
        new InputStreamReader(
            new ClassPathResource("pages/" + name + ".properties").getInputStream(),
            StandardCharsets.UTF_8)) {
      words.load(file);
    }
    return words;
  }
}
