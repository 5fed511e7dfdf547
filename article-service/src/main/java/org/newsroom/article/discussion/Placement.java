package org.newsroom.article.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a comment stands on its article: a pure value that rulings are applied to. The
 * moderation-service alone decides which ruling is in force, so the highest number wins, whoever
 * ruled and whenever the ruling comes.
 *
 * @param sequence the number of the ruling that the comment stands by; 0 before the first
 * @param visible whether readers see the comment
 * @param everVisible whether they ever did
 * @param changedAt when the ruling of {@code sequence} took effect here; null before the first
 */
record Placement(long sequence, boolean visible, boolean everVisible, @Nullable Instant changedAt) {

  static final Placement NONE = new Placement(0, false, false, null);

  /** The placement after the ruling: this one itself when the ruling is late or repeated. */
  Placement after(CommentModerated moderated, Instant now) {
    return moderated.sequence() <= sequence
        ? this
        : new Placement(
            moderated.sequence(), moderated.approved(), everVisible || moderated.approved(), now);
  }

  /** The state that other services are told of, or null where readers never saw the comment. */
  CommentPublished.@Nullable State announcement() {
    if (visible) {
      return CommentPublished.State.PUBLISHED;
    }
    return everVisible ? CommentPublished.State.UNPUBLISHED : null;
  }
}
