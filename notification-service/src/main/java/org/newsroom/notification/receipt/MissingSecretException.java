package org.newsroom.notification.receipt;

/** The service was started without the secret that it needs. */
final class MissingSecretException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MissingSecretException(String message) {
    super(message);
  }
}
