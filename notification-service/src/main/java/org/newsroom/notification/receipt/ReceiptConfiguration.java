package org.newsroom.notification.receipt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires receipts, or stops the start without their secret. */
@Configuration(proxyBeanMethods = false)
class ReceiptConfiguration {

  @Bean
  Receipts receipts(ReceiptProperties settings) {
    return new Receipts(settings.requiredSecret());
  }
}
