package org.newsroom.comment.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a text breaks the page that shows it. */
class UnbrokenPageTest {

  private static final TextRule TEXT = new TextRule(100, true);
  private static final TextRule NAME = new TextRule(60, false);

  @ParameterizedTest
  @CsvSource({
    "a\\tb, a b",
    "a\\n\\n\\n\\nb, a\\n\\nb",
    "a\\r\\n\\r\\n\\r\\nb, a\\n\\nb",
    "a\\n \\t \\n\\u00A0\\nb, a\\n\\nb",
    "a\\u2028\\u2029\\u2028b, a\\n\\nb",
    "a\\n\\nb, a\\n\\nb",
    "a\\n  b, a\\n  b",
    "a \\nb, a \\nb",
    "a\\n\\n\\nb\\n\\n\\nc, a\\n\\nb\\n\\nc"
  })
  void laysTextsOut(String raw, String text) {
    assertThat(TEXT.check(unicode(raw).translateEscapes()).text())
        .isEqualTo(text.translateEscapes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a \\u2067b\\u2069 c",
        "a \\u202Bb \\u2066c\\u2069\\u202C d",
        "\\u2068a\\u2069\n\\u2068b\\u2069",
        "\\u200Fa\\u200E"
      })
  void takesControlsThatAreBalanced(String text) {
    assertThat(TEXT.check(unicode(text)).fault()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "a \\u202Eb, must close the direction control U+202E in its line with U+202C",
    "a \\u2067b, must close the direction control U+2067 in its line with U+2069",
    "a \\u2067b\\u202C, must not close with U+202C what is not open",
    "a\\u2069b, must not close with U+2069 what is not open"
  })
  void refusesControlsThatAreNot(String text, String fault) {
    assertThat(TEXT.check(unicode(text)).fault()).isEqualTo(fault);
    assertThat(NAME.check(unicode(text)).fault())
        .contains("must not contain the direction control");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u2067a", "\\u202Ea"})
  void refusesControlsThatAreClosedInAnotherLine(String begin) {
    String text = unicode(begin + "\n" + "b\\u2069\\u202C");

    assertThat(TEXT.check(text).fault()).startsWith("must close the direction control");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb", "a\nb"})
  void keepsNamesInOneLineWithoutTabs(String name) {
    assertThat(NAME.check(name).fault()).startsWith("must not contain the control character");
  }

  /** Controls are written by their numbers here, so that they do not turn this file. */
  private static String unicode(String text) {
    return Pattern.compile("\\\\u([0-9A-F]{4})")
        .matcher(text)
        .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
  }
}
