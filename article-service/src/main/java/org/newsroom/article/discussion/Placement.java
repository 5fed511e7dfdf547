package org.newsroom.article.discussion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a comment stands on its article: a pure value that verdicts are applied to.
 *
 * @param sequence of the verdict that it stands by; 0 before the first
 * @param visible whether readers see it
 * @param everVisible whether they ever did
 * @param changedAt when the verdict of {@code sequence} took effect here
 */
record Placement(long sequence, boolean visible, boolean everVisible, @Nullable Instant changedAt) {

  static final Placement NONE = new Placement(0, false, false, null);

  /** After the verdict; this one itself when the verdict is late or repeated. */
  Placement after(CommentModerated moderated, Instant now) {
    return moderated.sequence() <= sequence
        ? this
        : new Placement(
            moderated.sequence(), moderated.approved(), everVisible || moderated.approved(), now);
  }

  /** What the others are to be told, or null where readers never saw anything. */
  CommentPublished.@Nullable State announcement() {
    if (visible) {
      return CommentPublished.State.PUBLISHED;
    }
    return everVisible ? CommentPublished.State.UNPUBLISHED : null;
  }
}
