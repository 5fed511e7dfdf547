package org.newsroom.moderation.ruling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;

/**
 * The verdict that the rules would have in force for a comment. It comes into force unless an
 * editor has ruled; then it waits for one beside the ruling in force.
 *
 * @param reason the part of it that the public may be told
 * @param cause the occasion on which the rules judged
 * @param at the time at which they did
 */
public record Proposal(
    Verdict verdict, @Nullable Reason reason, Grounds grounds, Ruling.Cause cause, Instant at) {

  boolean says(Verdict verdict, @Nullable Reason reason, Grounds grounds) {
    return this.verdict == verdict && this.reason == reason && this.grounds.agreeWith(grounds);
  }

  boolean repeats(Proposal earlier) {
    return says(earlier.verdict, earlier.reason, earlier.grounds);
  }

  /** The same evidence, on which an editor is to decide. */
  Proposal forEditor() {
    return new Proposal(Verdict.HELD, Reason.EDITORIAL_REVIEW, grounds, cause, at);
  }
}
