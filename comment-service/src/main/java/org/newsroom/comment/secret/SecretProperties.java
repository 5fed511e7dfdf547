package org.newsroom.comment.secret;

import org.jspecify.annotations.Nullable;
import org.newsroom.platform.secret.Secrets;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The secrets of the service. Both are required and have at least 16 characters; all instances
 * share them, and the notification-service has the one of the receipts, too.
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
   * One secret, nested so that its setting ends in {@code secret}.
   *
   * @param secret the key, as text
   */
  record Secret(@Nullable String secret) {

    /** The text keeps the secret out of logs. */
    @Override
    public String toString() {
      return "Secret[*]";
    }
  }
}
