package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The state of the editors' work on a case, which the next ruling ends.
 *
 * @param escalation who has passed it on, and to whom
 * @param snooze until when it was put off
 * @param approval the first of two approvals
 * @param sampled whether it waits for a second reading of what the rules decided
 */
public record Handling(
    @Nullable Escalation escalation,
    @Nullable Snooze snooze,
    @Nullable Approval approval,
    boolean sampled) {

  /** Nobody has begun. */
  public static final Handling NONE = new Handling(null, null, null, false);

  /** Those to whom an editor may pass a case on. */
  public enum Desk {
    /** Whoever has the role SENIOR. */
    SENIOR,
    /** The queue where two approve. */
    LEGAL
  }

  /** A case was passed on. */
  public record Escalation(Desk to, String by, Instant at, @Nullable String note) {}

  /** A case was put off. */
  public record Snooze(Instant until, String by) {}

  /**
   * One editor has approved, and a second has to.
   *
   * @param strike the words that are to be struck, in UTF-16 units; null when none are
   */
  public record Approval(String by, Instant at, @Nullable List<Strike.Span> strike) {}

  Handling with(Escalation made) {
    return new Handling(made, null, approval, sampled);
  }

  Handling with(@Nullable Snooze made) {
    return new Handling(escalation, made, approval, sampled);
  }

  Handling with(Approval made) {
    return new Handling(escalation, null, made, sampled);
  }
}
