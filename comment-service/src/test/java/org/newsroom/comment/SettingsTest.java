package org.newsroom.comment;

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
          newsroom.articles.cached | 0 | newsroom.articles.cached must be greater than or equal to 1
          newsroom.articles.stale-for | -1s | newsroom.articles.stale-for must be longer than nothing
          newsroom.submissions.rate-limit.requests | 0 | newsroom.submissions.rate-limit.requests must be greater than or equal to 1
          newsroom.submissions.rate-limit.period | 0s | newsroom.submissions.rate-limit.period must be longer than nothing
          newsroom.submissions.rate-limit.networks | -1 | newsroom.submissions.rate-limit.networks must be greater than or equal to 1
          newsroom.submissions.batch | 0 | newsroom.submissions.batch must be greater than or equal to 1
          newsroom.submissions.queue | 100001 | newsroom.submissions.queue must be less than or equal to 100000
          newsroom.submissions.patience | -10s | newsroom.submissions.patience must be longer than nothing
          newsroom.corrections.within | -1s | newsroom.corrections.within must not be negative
          newsroom.corrections.most | 101 | newsroom.corrections.most must be less than or equal to 100
          newsroom.sanctions.refresh-every | 0s | newsroom.sanctions.refresh-every must be longer than nothing
          newsroom.links.comments | https://news.example/ | newsroom.links.comments must be a URL without a slash at its end, or empty
          newsroom.links.notifications | news.example | newsroom.links.notifications must be a URL without a slash at its end, or empty
          """)
  void stopsTheStartInOneLine(String setting, String value, String line) {
    assertThat(settings.refusal(setting + "=" + value)).isEqualTo(line.strip());
  }

  @Test
  void startsWithDefaults() {
    assertThat(settings.refusal()).isNull();
  }
}
