package org.newsroom.moderation.lifeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.trace.TraceContexts;

/**
 * An entry of a life line as MongoDB keeps it.
 *
 * @param kind a verdict, PUBLISHED or UNPUBLISHED, or of a notice {@link #NOTICE} and its state
 * @param sequence the number of the ruling that it is, or that caused it; of a notice its place
 * @param by who ruled; absent when it is no ruling
 * @param eventId the CloudEvents id of the event that told of it
 * @param traceId the W3C trace id of it
 */
record Entry(
    String kind,
    long sequence,
    Instant at,
    @Nullable String by,
    @Nullable String detail,
    @Nullable String eventId,
    @Nullable String traceId) {

  /** The beginning of the kinds that are notices. */
  static final String NOTICE = "NOTICE_";

  static Entry of(Occurrence occurrence, @Nullable String eventId, @Nullable String traceparent) {
    return new Entry(
        occurrence.kind(),
        occurrence.sequence(),
        occurrence.at(),
        occurrence.decidedBy(),
        occurrence.detail(),
        eventId,
        TraceContexts.traceId(traceparent));
  }

  boolean isRuling() {
    return by != null;
  }

  boolean isNotice() {
    return kind.startsWith(NOTICE);
  }

  /** The name under which it is kept, so that a repeated event changes nothing. */
  String key() {
    return kind + "-" + sequence;
  }
}
