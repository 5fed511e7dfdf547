package org.newsroom.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.testkit.Settings;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Configuration;

class SettingsTest {

  private final Settings settings = Settings.of(Scan.class);

  @Configuration(proxyBeanMethods = false)
  @ConfigurationPropertiesScan
  static class Scan {}

  @Test
  void stopsTheStartAtAModeThatThereIsNot() {
    assertThat(settings.refusal("newsroom.articles.moderation-mode=SOMETIMES"))
        .contains("newsroom.articles.moderation-mode", "SOMETIMES");
  }

  @ParameterizedTest
  @CsvSource({
    "newsroom.site.language=English please, newsroom.site.language",
    "newsroom.site.time-zone=Nowhere, newsroom.site.time-zone",
    "newsroom.site.name= , newsroom.site.name"
  })
  void stopsTheStartAtSettingsOfTheSiteThatCannotBe(String setting, String named) {
    assertThat(settings.refusal(setting)).contains(named);
  }

  @Test
  void startsWithDefaults() {
    assertThat(settings.refusal()).isNull();
  }
}
