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
          newsroom.rules.reserved-names | editor, ,x | newsroom.rules.reserved-names[1] must not be blank
          newsroom.site.language | English please | newsroom.site.language must be a BCP 47 language tag
          newsroom.site.name | ' ' | newsroom.site.name must not be blank
          newsroom.premoderation.first-comments | -1 | newsroom.premoderation.first-comments must be greater than or equal to 0
          newsroom.premoderation.first-comments | 101 | newsroom.premoderation.first-comments must be less than or equal to 100
          newsroom.premoderation.rejected-share | 0 | newsroom.premoderation.rejected-share must be greater than or equal to 0.01
          newsroom.premoderation.rejected-share | 1.5 | newsroom.premoderation.rejected-share must be less than or equal to 1
          newsroom.statements.appeal-months | 5 | newsroom.statements.appeal-months must be greater than or equal to 6
          newsroom.articles.cached | 0 | newsroom.articles.cached must be greater than or equal to 1
          newsroom.reviews.stream.most | 0 | newsroom.reviews.stream.most must be greater than or equal to 1
          newsroom.reviews.stream.most-per-user | 0 | newsroom.reviews.stream.most-per-user must be greater than or equal to 1
          newsroom.reviews.stream.poll-every | 0ms | newsroom.reviews.stream.poll-every must be longer than nothing
          newsroom.reviews.stream.summary-every | 0s | newsroom.reviews.stream.summary-every must be longer than nothing
          newsroom.reviews.stream.heartbeat-every | -1s | newsroom.reviews.stream.heartbeat-every must be longer than nothing
          newsroom.reviews.stream.lifetime | 0s | newsroom.reviews.stream.lifetime must be longer than nothing
          newsroom.reviews.stream.writers | 0 | newsroom.reviews.stream.writers must be greater than or equal to 1
          newsroom.reviews.usual-error-limit | 1.1 | newsroom.reviews.usual-error-limit must be less than or equal to 1
          newsroom.reviews.error-limit.SPAM | -0.1 | newsroom.reviews.error-limit[spam] must be greater than or equal to 0
          newsroom.reviews.errors-fewest | 0 | newsroom.reviews.errors-fewest must be greater than or equal to 1
          newsroom.reviews.errors-within | 0s | newsroom.reviews.errors-within must be longer than nothing
          newsroom.reviews.errors-every | 0s | newsroom.reviews.errors-every must be longer than nothing
          newsroom.alerts.secret | whsec_short | newsroom.alerts.secret must be whsec_ and 24 to 64 bytes in base64
          newsroom.alerts.mail-from | somebody | newsroom.alerts.mail-from must be a well-formed email address
          newsroom.alerts.many | 0 | newsroom.alerts.many must be greater than or equal to 1
          newsroom.alerts.check-every | 0s | newsroom.alerts.check-every must be longer than nothing
          newsroom.alerts.timeout | 0s | newsroom.alerts.timeout must be longer than nothing
          newsroom.articles.stale-for | 0ms | newsroom.articles.stale-for must be longer than nothing
          newsroom.persons.keep | 0s | newsroom.persons.keep must be longer than nothing
          newsroom.sessions.idle | 0s | newsroom.sessions.idle must be longer than nothing
          newsroom.sessions.longest | 20m | newsroom.sessions: longest must not be shorter than idle
          newsroom.sign-in.failures | 0 | newsroom.sign-in.failures must be greater than or equal to 1
          newsroom.sign-in.failures-of-network | 0 | newsroom.sign-in.failures-of-network must be greater than or equal to 1
          newsroom.sign-in.first-pause | -1s | newsroom.sign-in.first-pause must be longer than nothing
          newsroom.sign-in.longest-pause | 30s | newsroom.sign-in: longest-pause must not be shorter than first-pause
          """)
  void stopsTheStartInOneLine(String setting, String value, String line) {
    assertThat(settings.refusal(setting + "=" + value)).isEqualTo(line.strip());
  }

  @Test
  void refusesWhatIsNoChoice() {
    assertThat(settings.refusal("newsroom.rules.uncovered-language=DROP"))
        .contains("newsroom.rules.uncovered-language");
  }

  @Test
  void refusesSettingsThatDoNotGoTogether() {
    assertThat(settings.refusal("newsroom.alerts.webhook=https://a.example"))
        .isEqualTo("newsroom.alerts: webhook needs a secret");
    assertThat(
            settings.refusal(
                "newsroom.alerts.webhook=ftp://a.example",
                "newsroom.alerts.allow-private=true",
                "newsroom.alerts.secret=whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
        .isEqualTo("newsroom.alerts.webhook must be an address such as https://a.example");
    assertThat(settings.refusal("newsroom.alerts.mail-to=chief@news.example"))
        .isEqualTo("newsroom.alerts: mail-to needs a mail-from");
    assertThat(
            settings.refusal(
                "newsroom.alerts.webhook=http://a.example",
                "newsroom.alerts.secret=whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
        .isEqualTo("newsroom.alerts: webhook must be https, unless allow-private is set");
    assertThat(settings.refusal("newsroom.alerts.first-retry=31m"))
        .isEqualTo("newsroom.alerts: first-retry must not be longer than longest-retry");
  }

  @Test
  void startsWithDefaults() {
    assertThat(settings.refusal()).isNull();
    assertThat(
            settings.refusal(
                "newsroom.alerts.webhook=",
                "newsroom.alerts.secret=",
                "newsroom.alerts.mail-to=",
                "newsroom.alerts.mail-from="))
        .isNull();
  }
}
