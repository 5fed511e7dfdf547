package org.newsroom.comment.submission;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.newsroom.comment.store.Status;

/**
 * The answer to a reader whose comment was taken: where it stands, and how to follow it.
 *
 * @param receipt opens the links to whoever holds it
 */
@Schema(name = "Receipt")
record SubmittedView(
    UUID id, String articleId, Status status, Instant submittedAt, String receipt, Links links) {

  static SubmittedView of(Acceptance acceptance, String receipt, LinkProperties bases) {
    return new SubmittedView(
        acceptance.commentId(),
        acceptance.articleId(),
        Status.RECEIVED,
        acceptance.submittedAt(),
        receipt,
        Links.of(acceptance.commentId(), receipt, bases));
  }

  /**
   * The addresses to ask at.
   *
   * @param status the address that tells where the comment stands
   * @param notifications the address of what the reader was told so far
   * @param stream the address of the same, live, as server-sent events
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
