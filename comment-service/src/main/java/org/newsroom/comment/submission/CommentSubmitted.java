package org.newsroom.comment.submission;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.NewComment;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.platform.event.EventType;
import org.newsroom.platform.event.OutgoingEvent;

/**
 * The news that a reader's comment was submitted and is durably stored, or that it was corrected.
 *
 * @param threadId the comment at the top of the thread: its own id when it answers none
 * @param revision the number of the text; absent for the first
 * @param revisedAt when it was corrected; absent for the first
 */
public record CommentSubmitted(
    UUID commentId,
    String articleId,
    @Nullable UUID parentId,
    UUID threadId,
    Author author,
    String text,
    String locale,
    Instant submittedAt,
    @Nullable Integer revision,
    @Nullable Instant revisedAt) {

  /** The kind of this event. */
  public static final EventType<CommentSubmitted> TYPE =
      new EventType<>("comments.submitted.v1", "org.newsroom.comment.submitted.v1");

  /** The comment with its next text; the address for notices is known from the first. */
  public static CommentSubmitted corrected(OwnComment before, String text, Instant at) {
    return of(before, text, before.revision() + 1, at);
  }

  /** The comment as it was submitted or corrected last, without the address for notices. */
  public static CommentSubmitted again(OwnComment comment) {
    int revision = comment.revision();
    return of(
        comment,
        comment.text(),
        revision == 1 ? null : revision,
        comment.standing().way().own().revisedAt());
  }

  private static CommentSubmitted of(
      OwnComment comment, String text, @Nullable Integer revision, @Nullable Instant revisedAt) {
    NewComment.Author author = comment.author();
    return new CommentSubmitted(
        comment.id(),
        comment.articleId(),
        comment.parentId(),
        comment.threadId(),
        new Author(
            author.reader(),
            author.verified(),
            author.name(),
            null,
            null,
            author.emailHash(),
            author.addressHash()),
        text,
        comment.locale(),
        comment.submittedAt(),
        revision,
        revisedAt);
  }

  /** The comment as it is stored with its event, which alone has the e-mail address. */
  public NewComment with(OutgoingEvent event, byte @Nullable [] requestDigest) {
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
   * @param notifyOfReplies whether the author wants to be told of replies; absent means no
   * @param emailHash the hash that stands for the e-mail address
   * @param addressHash the hash that stands for the client's network
   */
  public record Author(
      @Nullable String id,
      boolean verified,
      String name,
      @Nullable String email,
      @Nullable Boolean notifyOfReplies,
      @Nullable String emailHash,
      String addressHash) {}
}
