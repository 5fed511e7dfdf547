package org.newsroom.article.discussion;

import java.time.Instant;
import org.newsroom.platform.event.Received;

/**
 * One comment's way through a batch of rulings.
 *
 * @param before where the comment stands in the store
 * @param after where the rulings of the batch leave it
 * @param newest the ruling of the highest number among those of the batch
 */
record Step(Placement before, Placement after, Received<CommentModerated> newest) {

  /** The beginning of a comment's way, before any ruling of the batch is applied. */
  static Step from(Placement before, Received<CommentModerated> first) {
    return new Step(before, before, first);
  }

  /** The way of the comment after one more ruling. */
  Step with(Received<CommentModerated> received, Instant now) {
    boolean newer = received.event().sequence() > moderated().sequence();
    return new Step(before, after.after(received.event(), now), newer ? received : newest);
  }

  CommentModerated moderated() {
    return newest.event();
  }

  String articleId() {
    return moderated().comment().articleId();
  }

  /** Whether the store does not know the newest ruling yet. */
  boolean isNews() {
    return after.sequence() > before.sequence();
  }

  /** Whether no newer ruling than those of the batch is known: late ones are of no account. */
  boolean isInForce() {
    return moderated().sequence() == after.sequence();
  }

  /** Whether readers see the comment after the batch and did not before, or the other way round. */
  boolean turns() {
    return before.visible() != after.visible();
  }
}
