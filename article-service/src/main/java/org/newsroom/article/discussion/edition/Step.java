package org.newsroom.article.discussion.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.Received;

/**
 * One comment's way through a batch of what happens to it.
 *
 * @param before where the comment stands in the store
 * @param after where the batch leaves it
 * @param last the occurrence of the batch that the comment stands by, or else the first
 * @param shown the ruling of the batch that brings the comment's text to the page; null when none
 *     does
 */
public record Step(
    Placement before,
    Placement after,
    Received<? extends Occurrence> last,
    @Nullable CommentModerated shown) {

  /** The beginning of a comment's way, before anything of the batch has happened. */
  public static Step from(Placement before, Received<? extends Occurrence> first) {
    return new Step(before, before, first, null);
  }

  /**
   * The way of the comment after one more occurrence.
   *
   * @param withdrawnAt when the article was withdrawn: what was submitted until then is not brought
   *     to the page any more
   */
  public Step with(
      Received<? extends Occurrence> received, @Nullable Instant withdrawnAt, Instant now) {
    Occurrence occurrence = received.event();
    Placement next = occurrence.apply(after, now);
    boolean shows = next.visible() && !next.equals(after) && next.settled() != after.settled();
    if (shows && withdrawnAt != null && !occurrence.submittedAt().isAfter(withdrawnAt)) {
      next = next.ended(CommentPublished.Cause.ARTICLE_WITHDRAWN, now);
    }
    return new Step(
        before,
        next,
        occurrence.isInForce(next) ? received : last,
        shows && occurrence instanceof CommentModerated moderated ? moderated : shown);
  }

  public Occurrence occurrence() {
    return last.event();
  }

  public String commentId() {
    return occurrence().commentId();
  }

  /** The id of the comment at the head of the thread. */
  public String root() {
    return isReply() ? occurrence().threadId() : commentId();
  }

  public boolean isReply() {
    return occurrence().parentId() != null;
  }

  /** Whether the store does not know of it all yet. */
  public boolean isNews() {
    return !after.equals(before);
  }

  /** Whether the comment stands as it does because of something in the batch. */
  public boolean isInForce() {
    return occurrence().isInForce(after);
  }

  /** Whether readers see the comment after the batch and did not before, or the other way round. */
  public boolean turns() {
    return before.visible() != after.visible();
  }

  /** Whether readers see the comment before and after the batch, but another text of it. */
  public boolean edits() {
    return before.visible()
        && after.visible()
        && (before.revision() != after.revision()
            || shown != null && (before.edited() || after.edited()));
  }
}
