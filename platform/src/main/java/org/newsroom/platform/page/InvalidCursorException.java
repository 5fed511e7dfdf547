package org.newsroom.platform.page;

/** A cursor that this service did not make. */
public final class InvalidCursorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidCursorException() {
    super("invalid cursor");
  }
}
