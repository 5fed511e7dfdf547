package org.newsroom.comment.submission;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.NewComment;
import org.newsroom.platform.event.EventType;
import org.newsroom.platform.event.OutgoingEvent;

/**
 * The news that a reader's comment was submitted and is durably stored.
 *
 * @param threadId the comment at the top of the thread: its own id when it answers none
 */
record CommentSubmitted(
    UUID commentId,
    String articleId,
    @Nullable UUID parentId,
    UUID threadId,
    Author author,
    String text,
    String locale,
    Instant submittedAt) {

  static final EventType<CommentSubmitted> TYPE =
      new EventType<>("comments.submitted.v1", "org.newsroom.comment.submitted.v1");

  /** The comment as it is stored with its event, which alone has the e-mail address. */
  NewComment with(OutgoingEvent event, byte @Nullable [] requestDigest) {
    return new NewComment(
        commentId,
        articleId,
        parentId,
        threadId,
        new NewComment.Author(
            author.name(),
            author.verified(),
            author.id(),
            author.emailHash(),
            author.addressHash()),
        text,
        locale,
        submittedAt,
        requestDigest,
        event);
  }

  /**
   * The author who signs the comment.
   *
   * @param id the subject for whom the website vouches; present exactly when verified
   * @param email the address to which notices go
   * @param emailHash the hash that stands for the e-mail address
   * @param addressHash the hash that stands for the client's network
   */
  record Author(
      @Nullable String id,
      boolean verified,
      String name,
      @Nullable String email,
      @Nullable String emailHash,
      String addressHash) {}
}
