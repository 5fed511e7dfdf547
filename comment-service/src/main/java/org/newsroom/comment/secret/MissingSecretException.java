package org.newsroom.comment.secret;

/** The service was started without one of its secrets. */
final class MissingSecretException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MissingSecretException(String name, int shortest) {
    super("%s is missing: set it to at least %d characters".formatted(name, shortest));
  }
}
