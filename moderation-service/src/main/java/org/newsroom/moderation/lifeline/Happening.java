package org.newsroom.moderation.lifeline;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a comment.
 *
 * @param what one word for it: a verdict, or what else it was
 * @param by the editor, or who else did it; absent where nobody in particular did
 * @param eventId the CloudEvents id of the event that told of it; absent where none did
 * @param traceId the W3C trace id of it; absent where it is not known
 * @param lagMillis how long after what caused it; absent where that is not known
 * @param detail what else there is to say, as a code
 */
record Happening(
    Instant at,
    String what,
    @Nullable String by,
    @Nullable String eventId,
    @Nullable String traceId,
    @Nullable Long lagMillis,
    @Nullable String detail) {

  static Happening of(Instant at, String what, @Nullable String by, @Nullable String detail) {
    return new Happening(at, what, by, null, null, null, detail);
  }

  /** What an event has told, with what it took since its cause. */
  static Happening of(Entry entry, @Nullable String by, @Nullable Instant cause) {
    Long lag = cause == null ? null : Duration.between(cause, entry.at()).toMillis();
    return new Happening(
        entry.at(),
        entry.kind(),
        by == null ? entry.by() : by,
        entry.eventId(),
        entry.traceId(),
        lag,
        entry.detail());
  }
}
