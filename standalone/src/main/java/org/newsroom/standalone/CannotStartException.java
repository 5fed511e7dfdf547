package org.newsroom.standalone;

import org.jspecify.annotations.Nullable;

/** Says in one line, for whoever typed the command, why the system does not start. */
final class CannotStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String line;

  CannotStartException(String line) {
    this(line, null);
  }

  CannotStartException(String line, @Nullable Throwable cause) {
    super(line, cause);
    this.line = line;
  }

  String line() {
    return line;
  }
}
