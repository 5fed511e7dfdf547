package org.newsroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Security;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Configuration;

class FreshNamesTest {

  private static final String SETTING = "networkaddress.cache.negative.ttl";

  private final String before = Security.getProperty(SETTING);

  @AfterEach
  void restore() {
    Security.setProperty(SETTING, before);
  }

  @Test
  void hasEachServiceAskAgainAfterASecondForANameThatDidNotResolve() {
    Security.setProperty(SETTING, "10");
    SpringApplication service = new SpringApplication(Nothing.class);
    service.setWebApplicationType(WebApplicationType.NONE);

    service.run().close();

    assertThat(Security.getProperty(SETTING)).isEqualTo("1");
  }

  @Configuration
  static class Nothing {}
}
