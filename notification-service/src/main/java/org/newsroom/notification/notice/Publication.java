package org.newsroom.notification.notice;

import java.time.Instant;

/**
 * The coming of a comment onto its article, or off it.
 *
 * @param sequence the number of the ruling that caused it
 * @param published whether the comment is on its article now
 * @param at the time when it came
 */
public record Publication(long sequence, boolean published, Instant at) {

  /** Tells whether this says more than the ruling, having been caused by it or by a later one. */
  boolean overtakes(Ruling ruling) {
    return sequence > ruling.sequence()
        || sequence == ruling.sequence() && ruling.verdict() == Verdict.APPROVED;
  }
}
