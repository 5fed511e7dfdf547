package org.newsroom.notification.receipt;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How receipts are checked.
 *
 * @param secret the key, the same as the comment-service's; at least 16 characters
 */
@ConfigurationProperties("newsroom.receipts")
record ReceiptProperties(@Nullable String secret) {

  private static final int SHORTEST = 16;

  String requiredSecret() {
    if (secret == null || secret.length() < SHORTEST) {
      throw new MissingSecretException(
          "newsroom.receipts.secret is missing: set it to the comment-service's, at least "
              + SHORTEST
              + " characters");
    }
    return secret;
  }

  /** Never in a log. */
  @Override
  public String toString() {
    return "ReceiptProperties[*]";
  }
}
