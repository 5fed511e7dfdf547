package org.newsroom.comment.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.NewComment;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.comment.store.Step;

/** All that this service knows of a comment, as its author gets it. */
record ExportedComment(
    UUID commentId,
    String articleId,
    @Nullable UUID parentId,
    String name,
    @Nullable String account,
    @Nullable String emailHash,
    String networkHash,
    String text,
    String locale,
    Instant submittedAt,
    @Nullable Instant revisedAt,
    @Nullable Instant withdrawnAt,
    List<Stage> history) {

  static ExportedComment of(OwnComment comment) {
    NewComment.Author author = comment.author();
    return new ExportedComment(
        comment.id(),
        comment.articleId(),
        comment.parentId(),
        author.name(),
        author.reader(),
        author.emailHash(),
        author.addressHash(),
        comment.text(),
        comment.locale(),
        comment.submittedAt(),
        comment.standing().way().own().revisedAt(),
        comment.standing().way().own().withdrawnAt(),
        comment.standing().history().stream().map(Stage::of).toList());
  }

  /** One step of its way. */
  record Stage(String status, Instant at, @Nullable String reason) {

    private static Stage of(Step step) {
      return new Stage(step.status().name(), step.at(), step.reason());
    }
  }
}
