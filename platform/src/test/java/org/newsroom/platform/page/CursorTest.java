package org.newsroom.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  private static final Cursor CURSOR = new Cursor(Instant.parse("2026-07-05T18:57:00.123Z"), "a:b");

  @Test
  void readsWhatItWrote() {
    assertThat(Cursor.parse(CURSOR.toString())).isEqualTo(CURSOR);
    assertThat(Cursor.parse(null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "!!!!", "MTIz", "Ojpi", "OTk5OTk5OTk5OTk5OTk5OTk5OTk6YQ"})
  void refusesWhatItDidNotWrite(String text) {
    assertThatThrownBy(() -> Cursor.parse(text)).isInstanceOf(InvalidCursorException.class);
  }

  @Test
  void isThereOnlyWhereMoreFollows() {
    Page<Integer> first = Page.of(List.of(1, 2, 3), 2, n -> CURSOR);
    Page<Integer> last = Page.of(List.of(3), 2, n -> CURSOR);

    assertThat(first).isEqualTo(new Page<>(List.of(1, 2), CURSOR.toString()));
    assertThat(last).isEqualTo(new Page<>(List.of(3), null));
  }
}
