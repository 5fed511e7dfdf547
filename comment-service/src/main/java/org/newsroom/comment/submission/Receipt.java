package org.newsroom.comment.submission;

import java.time.Instant;
import java.util.UUID;

/**
 * What the reader gets for a comment: where it stands, and how to follow it.
 *
 * @param receipt opens the links to whoever holds it
 */
record Receipt(
    UUID id, String articleId, String status, Instant submittedAt, String receipt, Links links) {

  private static final String FIRST_STATUS = "RECEIVED";

  static Receipt of(Acceptance acceptance, String receipt, LinkProperties bases) {
    return new Receipt(
        acceptance.commentId(),
        acceptance.articleId(),
        FIRST_STATUS,
        acceptance.submittedAt(),
        receipt,
        Links.of(acceptance.commentId(), receipt, bases));
  }

  /**
   * Where to ask.
   *
   * @param status where the comment stands
   * @param notifications what the reader was told so far
   * @param stream the same, live, as server-sent events
   */
  record Links(String status, String notifications, String stream) {

    private static Links of(UUID id, String receipt, LinkProperties bases) {
      String query = "?commentId=" + id + "&receipt=" + receipt;
      return new Links(
          bases.comments() + "/v1/comments/" + id + "?receipt=" + receipt,
          bases.notifications() + "/v1/notifications" + query,
          bases.notifications() + "/v1/notifications/stream" + query);
    }
  }
}
