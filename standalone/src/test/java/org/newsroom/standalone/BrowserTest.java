package org.newsroom.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {

  @ParameterizedTest
  @CsvSource({"Linux, xdg-open", "Mac OS X, open", "Windows 11, rundll32", "FreeBSD, xdg-open"})
  void isCalledAsTheSystemDoes(String system, String program) {
    assertThat(Browser.command(system, "http://localhost:8080"))
        .startsWith(program)
        .endsWith("http://localhost:8080");
  }
}
