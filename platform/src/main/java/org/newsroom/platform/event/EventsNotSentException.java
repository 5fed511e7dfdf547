package org.newsroom.platform.event;

import org.jspecify.annotations.Nullable;

/** Kafka did not acknowledge every event in time; sending them all again is safe. */
public final class EventsNotSentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EventsNotSentException(int missing, @Nullable Throwable cause) {
    super(missing + " events were not acknowledged", cause);
  }
}
