package org.newsroom.notification.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ruling on a comment that is or was in force.
 *
 * @param sequence its number among the comment's rulings, from 1; the highest is in force
 * @param verdict the content of the ruling
 * @param reason the reason, as far as the public may know
 * @param at the time when it was made
 */
public record Ruling(long sequence, Verdict verdict, @Nullable Reason reason, Instant at) {

  /** Tells whether the publication, caused by an earlier ruling, cannot be the last news. */
  boolean overtakes(Publication publication) {
    return sequence > publication.sequence()
        && publication.published() != (verdict == Verdict.APPROVED);
  }
}
