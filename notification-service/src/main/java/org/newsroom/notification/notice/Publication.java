package org.newsroom.notification.notice;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The coming of a comment onto its article, or off it.
 *
 * @param sequence the number of the ruling that caused it, or that was the last before it
 * @param published whether the comment is on its article now
 * @param at the time when it came
 * @param cause the reason why
 * @param revision the revision that is on the page, or was
 * @param shown its text, where an editor struck words from it; else null
 */
public record Publication(
    long sequence,
    boolean published,
    Instant at,
    Cause cause,
    int revision,
    @Nullable String shown) {

  /** The coming of a comment as its author wrote it. */
  public Publication(long sequence, boolean published, Instant at, Cause cause, int revision) {
    this(sequence, published, at, cause, revision, null);
  }

  /** The coming of a comment that was never corrected, by a ruling. */
  public Publication(long sequence, boolean published, Instant at) {
    this(sequence, published, at, Cause.VERDICT, 1);
  }

  /** The same, of which the text is forgotten. */
  public Publication withoutText() {
    return new Publication(sequence, published, at, cause, revision);
  }

  /** Tells whether this is as new as the other: without a ruling, going off follows coming on. */
  boolean isAsNewAs(Publication other) {
    return sequence > other.sequence
        || sequence == other.sequence && (!published || other.published);
  }

  /** Tells whether this says more than the ruling, having been caused by it or by a later one. */
  boolean overtakes(Ruling ruling) {
    return sequence > ruling.sequence()
        || sequence == ruling.sequence() && ruling.verdict() == Verdict.APPROVED;
  }

  /** The reason why a comment came onto the page or off it. */
  public enum Cause {
    VERDICT,
    WITHDRAWN,
    ARTICLE_WITHDRAWN;

    /** Reads an event's code; none, or one that is not known here, stands for a verdict. */
    public static Cause of(@Nullable String code) {
      return Arrays.stream(values())
          .filter(cause -> cause.name().equals(code))
          .findFirst()
          .orElse(VERDICT);
    }
  }
}
