package org.newsroom.notification.receipt;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires receipts, or stops the start without their secret. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReceiptProperties.class)
class ReceiptConfiguration {

  @Bean
  Receipts receipts(ReceiptProperties settings) {
    return new Receipts(settings.requiredSecret());
  }
}
