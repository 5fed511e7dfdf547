package org.newsroom.comment.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.EventType;

/** The news that a reader reports a published comment. */
record CommentReported(
    UUID reportId,
    UUID commentId,
    String articleId,
    ReportReason reason,
    @Nullable String text,
    @Nullable String law,
    Reporter reporter,
    String locale,
    Instant reportedAt) {

  static final EventType<CommentReported> TYPE =
      new EventType<>("comments.reported.v1", "org.newsroom.comment.reported.v1");

  /**
   * The reader who reports.
   *
   * @param key the hash that stands for the account, or for the client's network
   * @param email the address to which the answer goes
   * @param emailHash the hash that stands for the e-mail address
   */
  record Reporter(
      String key, @Nullable String name, @Nullable String email, @Nullable String emailHash) {}
}
