package org.newsroom.comment.secret;

import org.jspecify.annotations.Nullable;
import org.newsroom.platform.secret.Secrets;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the service must keep to itself. Both are required and have at least 16 characters; all
 * instances share them, and the receipts' one with the notification-service.
 *
 * @param receipts the key of receipts
 * @param pseudonyms the key of everything else that is hashed; changing it makes the service forget
 *     which idempotency keys it has seen
 */
@Validated
@ConfigurationProperties("newsroom")
record SecretProperties(@Nullable Secret receipts, @Nullable Secret pseudonyms) {

  static String required(String name, @Nullable Secret secret) {
    return Secrets.required(name, secret == null ? null : secret.secret());
  }

  /**
   * A nested value, named like its setting.
   *
   * @param secret the key, as text
   */
  record Secret(@Nullable String secret) {

    /** Never in a log. */
    @Override
    public String toString() {
      return "Secret[*]";
    }
  }
}
