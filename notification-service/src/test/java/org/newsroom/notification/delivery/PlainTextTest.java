package org.newsroom.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource({
    "'A title', 'A title'",
    "'A title\r\nBcc: x@example.org', 'A title Bcc: x@example.org'",
    "'A\u0000\u0007title', 'A title'",
    "'\u202Eeltit A', 'eltit A'",
    "'A\u2066title\u2069', 'A title'",
    "'כותרת', 'כותרת'"
  })
  void keepsWhatCouldEndAHeaderOrTurnTextAroundOutOfALine(String text, String safe) {
    assertThat(PlainText.line(text, 100)).isEqualTo(safe);
  }

  @Test
  void cutsBetweenSigns() {
    assertThat(PlainText.line("🚂🚂🚂🚂", 3)).isEqualTo("🚂🚂…");
    assertThat(PlainText.line("🚂🚂🚂", 3)).isEqualTo("🚂🚂🚂");
  }

  @Test
  void keepsLines() {
    assertThat(PlainText.lines("one\ntwo\r\n\u202Ethree", 100))
        .containsExactly("one", "two", "three");
  }
}
