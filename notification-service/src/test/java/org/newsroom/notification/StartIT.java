package org.newsroom.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartIT {

  @Test
  void stopsWithoutTheReceiptsSecretAndSaysWhy(CapturedOutput output) {
    assertThat(starts("--newsroom.receipts.secret=")).isFalse();

    assertThat(output).contains("newsroom.receipts.secret is missing").doesNotContain("\tat ");
  }

  @Test
  void stopsWithAMailServerButNoSenderAndSaysWhy(CapturedOutput output) {
    assertThat(
            starts(
                "--newsroom.receipts.secret=a-secret-of-the-tests", "--spring.mail.host=localhost"))
        .isFalse();

    assertThat(output).contains("newsroom.mail.from is missing").doesNotContain("\tat ");
  }

  private static boolean starts(String... settings) {
    SpringApplication service =
        new SpringApplicationBuilder(NotificationService.class)
            .web(WebApplicationType.SERVLET)
            .properties(
                "spring.config.name=notification-service",
                "server.port=0",
                "spring.mongodb.uri=mongodb://localhost:1/none",
                "spring.kafka.bootstrap-servers=localhost:1")
            .build();
    try {
      service.run(settings).close();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
