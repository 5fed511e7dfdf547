package org.newsroom.comment.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a comment stands, and how it got there. Verdicts and publications come on topics of their
 * own, in any order; which of both counts is decided here and not when they arrive.
 *
 * @param verdict the verdict in force, or null
 * @param publication the last news from the article, or null
 * @param steps what happened, in any order
 */
record Standing(
    UUID commentId,
    String articleId,
    Instant submittedAt,
    @Nullable Step verdict,
    @Nullable Step publication,
    List<Step> steps) {

  /** The step that says where the comment stands now, or null when nobody has judged it yet. */
  @Nullable Step current() {
    if (verdict == null || publication == null) {
      return publication == null ? verdict : publication;
    }
    boolean stillThere =
        verdict.status() == Status.APPROVED && publication.status() == Status.PUBLISHED;
    return stillThere || publication.sequence() >= verdict.sequence() ? publication : verdict;
  }

  /** All steps, from the reader's own on. */
  List<Step> history() {
    List<Step> history = new ArrayList<>(steps.size() + 1);
    history.add(new Step(Status.RECEIVED, 0, 0, submittedAt, null));
    steps.stream().sorted(Step.BY_CAUSE).forEach(history::add);
    return history;
  }

  Instant updatedAt() {
    return history().stream().map(Step::at).max(Instant::compareTo).orElse(submittedAt);
  }
}
