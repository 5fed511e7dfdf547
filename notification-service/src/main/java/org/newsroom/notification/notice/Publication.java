package org.newsroom.notification.notice;

import java.time.Instant;

/**
 * A comment has come onto its article, or off it.
 *
 * @param sequence the number of the verdict that caused it
 * @param published whether it is there now
 * @param at when
 */
public record Publication(long sequence, boolean published, Instant at) {

  boolean contradicts(Verdict verdict) {
    return published != (verdict == Verdict.APPROVED);
  }
}
