package org.newsroom.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

  @Test
  void keepDataInADirectoryOfTheirOwnUnlessTold() {
    Arguments arguments = Arguments.of();

    assertThat(arguments.data()).isEqualTo(Path.of("data").toAbsolutePath());
    assertThat(arguments.open()).isFalse();
    assertThat(arguments.settings().empty()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--open --empty elsewhere", "elsewhere --empty --open"})
  void comeInAnyOrder(String words) {
    Arguments arguments = Arguments.of(words.split(" "));

    assertThat(arguments.data()).isEqualTo(Path.of("elsewhere").toAbsolutePath());
    assertThat(arguments.open()).isTrue();
    assertThat(arguments.settings().empty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--opne", "-h", "one two"})
  void areExplainedWhenTheyAreNotUnderstood(String words) {
    assertThatThrownBy(() -> Arguments.of(words.split(" ")))
        .isInstanceOf(CannotStartException.class)
        .hasMessageStartingWith("Usage: ./run");
  }
}
