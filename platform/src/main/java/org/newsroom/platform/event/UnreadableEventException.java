package org.newsroom.platform.event;

import org.jspecify.annotations.Nullable;

/** The bytes of a record are not an event of the expected type, and never will be. */
public final class UnreadableEventException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableEventException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
