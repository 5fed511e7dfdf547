package org.newsroom.comment.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.Status;
import org.newsroom.comment.store.Step;
import org.newsroom.comment.store.Way;

/**
 * Where a comment stands after the way that it has taken. Rulings and publications come on topics
 * of their own, in any order; which of both counts is decided here and not when they arrive.
 */
record Standing(Way way) {

  /** Steps are told in the order of their causes, which clocks of several machines do not tell. */
  private static final Comparator<Step> BY_CAUSE =
      Comparator.comparingLong(Step::sequence).thenComparing(Step::status);

  /** The step that says where the comment stands now, or null when nobody has judged it yet. */
  @Nullable Step current() {
    Step ruling = way.ruling();
    Step publication = way.publication();
    if (ruling == null || publication == null) {
      return publication == null ? ruling : publication;
    }
    boolean stillThere =
        ruling.status() == Status.APPROVED && publication.status() == Status.PUBLISHED;
    return stillThere || publication.sequence() >= ruling.sequence() ? publication : ruling;
  }

  /** All steps of the comment in the order of their causes, the reader's own first. */
  List<Step> history() {
    List<Step> history = new ArrayList<>(way.steps().size() + 1);
    history.add(new Step(Status.RECEIVED, 0, way.submittedAt(), null));
    way.steps().stream().sorted(BY_CAUSE).forEach(history::add);
    return history;
  }

  /** The time of the latest step. */
  Instant updatedAt() {
    return history().stream().map(Step::at).max(Instant::compareTo).orElse(way.submittedAt());
  }
}
