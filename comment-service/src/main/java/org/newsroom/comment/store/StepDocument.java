package org.newsroom.comment.store;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is in its comment's document.
 *
 * @param rank the order in which instances of an earlier release put the steps of one kind; they
 *     refuse a step without it, and nobody else reads it
 * @param revision absent for the first
 */
record StepDocument(
    Status status,
    long rank,
    long sequence,
    Instant at,
    @Nullable String reason,
    @Nullable Integer revision,
    @Nullable String cause) {

  private static final long HIGHEST_RANKED = 1L << 40;

  static StepDocument ruling(Step step) {
    return of(step, step.sequence());
  }

  static StepDocument publication(Step step) {
    long ranked = Math.min(step.sequence(), HIGHEST_RANKED);
    return of(step, 2 * ranked + (step.status() == Status.UNPUBLISHED ? 1 : 0));
  }

  private static StepDocument of(Step step, long rank) {
    return new StepDocument(
        step.status(),
        rank,
        step.sequence(),
        step.at(),
        step.reason(),
        step.revision() == 1 ? null : step.revision(),
        step.cause());
  }

  Step step() {
    return new Step(status, sequence, at, reason, Objects.requireNonNullElse(revision, 1), cause);
  }
}
