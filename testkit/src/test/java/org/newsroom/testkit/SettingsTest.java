package org.newsroom.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Configuration;

class SettingsTest {

  private final Settings settings = Settings.of(Scan.class);

  @Configuration(proxyBeanMethods = false)
  @ConfigurationPropertiesScan("org.newsroom.platform")
  static class Scan {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          newsroom.http.max-body | 0B | newsroom.http: max-body must be more than nothing
          newsroom.http.max-body | -1KB | newsroom.http: max-body must be more than nothing
          newsroom.http.body-within | 0s | newsroom.http.body-within must be longer than nothing
          newsroom.http.allowed-origins | news.example | newsroom.http.allowed-origins[0] must be an origin such as https://news.example
          newsroom.http.public-address | news.example | newsroom.http.public-address must be an origin such as https://news.example
          newsroom.clients.trusted-proxies | gateway | newsroom.clients.trusted-proxies[0] must be an address or a CIDR range
          newsroom.topics.reads | a topic | newsroom.topics.reads[0] must be the name of a topic
          newsroom.topics.partitions | 0 | newsroom.topics.partitions must be greater than or equal to 1
          newsroom.topics.replicas | 8 | newsroom.topics.replicas must be less than or equal to 7
          newsroom.topics.dead-letters-kept | 0s | newsroom.topics.dead-letters-kept must be longer than nothing
          newsroom.outbox.batch | 0 | newsroom.outbox.batch must be greater than or equal to 1
          newsroom.outbox.queue | -1 | newsroom.outbox.queue must be greater than or equal to 1
          newsroom.outbox.clear-after | -50ms | newsroom.outbox.clear-after must not be negative
          newsroom.outbox.sweep-every | 0s | newsroom.outbox.sweep-every must be longer than nothing
          newsroom.outbox.sweep-after | 0s | newsroom.outbox.sweep-after must be longer than nothing
          newsroom.staff.issuer | https://sso.example | newsroom.staff: audience is required with an issuer
          """)
  void stopsTheStartInOneLine(String setting, String value, String line) {
    assertThat(settings.refusal(setting + "=" + value)).isEqualTo(line.strip());
  }

  @Test
  void startsWithDefaults() {
    assertThat(settings.refusal()).isNull();
  }
}
