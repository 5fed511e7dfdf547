package org.newsroom.platform.client;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Lets every service tell clients in the same way. */
@AutoConfiguration
@EnableConfigurationProperties(ClientProperties.class)
class ClientAutoConfiguration {

  @Bean
  Clients clients(ClientProperties settings) {
    return new Clients(settings.trustedProxies());
  }
}
