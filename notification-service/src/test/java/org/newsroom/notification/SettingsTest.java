package org.newsroom.notification;

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
          newsroom.mail.gather-for | 0s | newsroom.mail.gather-for must be longer than nothing
          newsroom.mail.most-per-hour | 0 | newsroom.mail.most-per-hour must be greater than or equal to 1
          newsroom.mail.bounced-for | 0d | newsroom.mail.bounced-for must be longer than nothing
          newsroom.mail.batch | 0 | newsroom.mail.batch must be greater than or equal to 1
          newsroom.mail.workers | 33 | newsroom.mail.workers must be less than or equal to 32
          newsroom.mail.lease | 0s | newsroom.mail.lease must be longer than nothing
          newsroom.mail.poll-every | -1s | newsroom.mail.poll-every must be longer than nothing
          newsroom.mail.give-up-after | 0d | newsroom.mail.give-up-after must be longer than nothing
          newsroom.mail.first-retry | 2h | newsroom.mail: first-retry must not be longer than longest-retry
          newsroom.streams.most | 0 | newsroom.streams.most must be greater than or equal to 1
          newsroom.streams.most-per-network | 0 | newsroom.streams.most-per-network must be greater than or equal to 1
          newsroom.streams.most-per-comment | -1 | newsroom.streams.most-per-comment must be greater than or equal to 1
          newsroom.streams.poll-every | 0ms | newsroom.streams.poll-every must be longer than nothing
          newsroom.streams.heartbeat-every | -15s | newsroom.streams.heartbeat-every must be longer than nothing
          newsroom.streams.lifetime | 0s | newsroom.streams.lifetime must be longer than nothing
          newsroom.notices.erase-every | 0s | newsroom.notices.erase-every must be longer than nothing
          newsroom.notices.keep-address | 181d | newsroom.notices: keep-address must not be longer than keep
          """)
  void stopsTheStartInOneLine(String setting, String value, String line) {
    assertThat(settings.refusal(setting + "=" + value)).isEqualTo(line.strip());
  }

  @Test
  void startsWithDefaults() {
    assertThat(settings.refusal()).isNull();
  }
}
