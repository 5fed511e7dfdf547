package org.newsroom.notification.receipt;

import org.jspecify.annotations.Nullable;
import org.newsroom.platform.secret.Secrets;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The settings by which receipts are checked.
 *
 * @param secret the key, the same as the comment-service's; at least 16 characters
 */
@Validated
@ConfigurationProperties("newsroom.receipts")
record ReceiptProperties(@Nullable String secret) {

  String requiredSecret() {
    return Secrets.shared("newsroom.receipts.secret", secret, "comment-service");
  }

  /** The text keeps the secret out of logs. */
  @Override
  public String toString() {
    return "ReceiptProperties[*]";
  }
}
