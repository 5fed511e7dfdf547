package org.newsroom.comment.secret;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the keyed hashes, or stops the start when a secret is missing. */
@Configuration(proxyBeanMethods = false)
class SecretConfiguration {

  @Bean
  Receipts receipts(SecretProperties secrets) {
    return new Receipts(SecretProperties.required("newsroom.receipts.secret", secrets.receipts()));
  }

  @Bean
  Pseudonyms pseudonyms(SecretProperties secrets) {
    return new Pseudonyms(
        SecretProperties.required("newsroom.pseudonyms.secret", secrets.pseudonyms()));
  }
}
