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
 * @param cause the occasion; null when it is not known
 * @param byEditor whether an editor ruled, who may think better of it
 * @param revision the revision of the comment that it judges, from 1
 * @param standing the revision that is approved under this ruling, 0 when none is: a correction
 *     that is not approved leaves the revision before it on the page
 * @param words an editor's own to the author, if there are any
 * @param statement the statement of reasons, of a ruling that has just come and needs one
 */
public record Ruling(
    long sequence,
    Verdict verdict,
    @Nullable Reason reason,
    Instant at,
    @Nullable Cause cause,
    boolean byEditor,
    int revision,
    int standing,
    @Nullable String words,
    @Nullable String statement) {

  /** A ruling with which the newsroom says nothing of its own. */
  public Ruling(
      long sequence,
      Verdict verdict,
      @Nullable Reason reason,
      Instant at,
      @Nullable Cause cause,
      boolean byEditor,
      int revision,
      int standing) {
    this(sequence, verdict, reason, at, cause, byEditor, revision, standing, null, null);
  }

  /** A ruling on a comment that was never corrected. */
  public Ruling(long sequence, Verdict verdict, @Nullable Reason reason, Instant at) {
    this(sequence, verdict, reason, at, null, false, 1, verdict == Verdict.APPROVED ? 1 : 0);
  }

  /** The ruling as it is when that revision, 0 for none, was approved before it. */
  Ruling after(int approved) {
    int stands = approved > 0 && revision > approved ? approved : 0;
    return new Ruling(
        sequence,
        verdict,
        reason,
        at,
        cause,
        byEditor,
        revision,
        verdict == Verdict.APPROVED ? revision : stands,
        words,
        statement);
  }

  /** Tells whether it only keeps a correction off the page, where an earlier revision stays. */
  boolean isAboutCorrection() {
    return verdict != Verdict.APPROVED && standing > 0;
  }

  /** The verdict on what is or is not on the page. */
  Verdict onPage() {
    return standing > 0 ? Verdict.APPROVED : verdict;
  }

  /** Tells whether the publication, caused by an earlier ruling, cannot be the last news. */
  boolean overtakes(Publication publication) {
    return sequence > publication.sequence()
        && publication.published() != (onPage() == Verdict.APPROVED);
  }
}
