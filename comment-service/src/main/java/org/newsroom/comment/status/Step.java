package org.newsroom.comment.status;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One step of a comment's way.
 *
 * @param rank of two steps of the same kind the higher one is in force
 * @param sequence the number of the verdict that the step is, or is caused by
 * @param reason a category that the public may know, or null
 */
record Step(Status status, long rank, long sequence, Instant at, @Nullable String reason) {

  /** In the order of their causes, which clocks of several machines do not tell. */
  static final Comparator<Step> BY_CAUSE =
      Comparator.comparingLong(Step::sequence).thenComparing(Step::status);

  /** An editor's verdict outranks all of the rules', whatever their numbers. */
  static Step of(CommentModerated event) {
    long rank =
        event.decidedBy() == CommentModerated.DecidedBy.EDITOR
            ? Sequences.HIGHEST + event.sequence()
            : event.sequence();
    return new Step(
        event.verdict().status(), rank, event.sequence(), event.decidedAt(), event.reason());
  }

  /** Going off the article comes after going on it, for the same verdict. */
  static Step of(CommentPublished event) {
    long rank =
        2 * event.sequence() + (event.state() == CommentPublished.State.UNPUBLISHED ? 1 : 0);
    return new Step(event.state().status(), rank, event.sequence(), event.occurredAt(), null);
  }

  static Step of(Document document) {
    return new Step(
        Status.valueOf(document.getString("status")),
        document.getLong("rank"),
        document.getLong("sequence"),
        document.getDate("at").toInstant(),
        document.getString("reason"));
  }

  Document document() {
    Document document =
        new Document("status", status.name())
            .append("rank", rank)
            .append("sequence", sequence)
            .append("at", Date.from(at));
    return reason == null ? document : document.append("reason", reason);
  }
}
