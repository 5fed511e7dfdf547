package org.newsroom.platform.secret;

/** A service was started without one of its secrets; the message says which, in one line. */
public final class MissingSecretException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MissingSecretException(String message) {
    super(message);
  }
}
