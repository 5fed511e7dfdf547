package org.newsroom.comment.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsroom.platform.secret.MissingSecretException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MissingSecretTest {

  private final ApplicationContextRunner service =
      new ApplicationContextRunner().withUserConfiguration(Secrets.class);

  @EnableConfigurationProperties(SecretProperties.class)
  private static final class Secrets extends SecretConfiguration {}

  @ParameterizedTest
  @CsvSource({
    "newsroom.receipts.secret, newsroom.pseudonyms.secret, ''",
    "newsroom.pseudonyms.secret, newsroom.receipts.secret, ''",
    "newsroom.receipts.secret, newsroom.pseudonyms.secret, too-short",
  })
  void stopsTheStart(String missing, String present, String value) {
    service
        .withPropertyValues(present + "=a-secret-of-16-characters", missing + "=" + value)
        .run(
            context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .isInstanceOf(MissingSecretException.class)
                    .hasMessage(missing + " is missing: set it to at least 16 characters"));
  }

  @Test
  void startsWithBoth() {
    service
        .withPropertyValues(
            "newsroom.receipts.secret=a-secret-of-16-characters",
            "newsroom.pseudonyms.secret=a-secret-of-16-characters")
        .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Receipts.class));
  }
}
