package org.newsroom.moderation;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          newsroom.reviews.claim-for | -5m | newsroom.reviews.claim-for must be longer than nothing
          newsroom.reviews.claim-for | 0s | newsroom.reviews.claim-for must be longer than nothing
          newsroom.verdicts.article-patience | -1s | newsroom.verdicts.article-patience must not be negative
          newsroom.verdicts.copies-within | 0s | newsroom.verdicts.copies-within must be longer than nothing
          newsroom.articles.cached | 0 | newsroom.articles.cached must be greater than or equal to 1
          newsroom.reviews.stream.most | 0 | newsroom.reviews.stream.most must be greater than or equal to 1
          newsroom.reviews.stream.most-per-user | 0 | newsroom.reviews.stream.most-per-user must be greater than or equal to 1
          newsroom.reviews.stream.poll-every | 0ms | newsroom.reviews.stream.poll-every must be longer than nothing
          newsroom.reviews.stream.summary-every | 0s | newsroom.reviews.stream.summary-every must be longer than nothing
          newsroom.reviews.stream.heartbeat-every | -1s | newsroom.reviews.stream.heartbeat-every must be longer than nothing
          newsroom.reviews.stream.lifetime | 0s | newsroom.reviews.stream.lifetime must be longer than nothing
          newsroom.reviews.stream.writers | 0 | newsroom.reviews.stream.writers must be greater than or equal to 1
          newsroom.articles.stale-for | 0ms | newsroom.articles.stale-for must be longer than nothing
          """)
  void stopsTheStartInOneLine(String setting, String value, String line) {
    assertThat(settings.refusal(setting + "=" + value)).isEqualTo(line.strip());
  }

  @Test
  void startsWithDefaults() {
    assertThat(settings.refusal()).isNull();
  }
}
