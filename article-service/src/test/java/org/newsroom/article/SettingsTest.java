package org.newsroom.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

  @Test
  void startsWithDefaults() {
    assertThat(settings.refusal()).isNull();
  }
}
