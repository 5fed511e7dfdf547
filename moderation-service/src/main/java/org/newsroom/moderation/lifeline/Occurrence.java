package org.newsroom.moderation.lifeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that an event says has happened to a comment. */
sealed interface Occurrence permits RulingAnnounced, CommentPublished, NoticeGiven {

  String commentId();

  /** The number of the ruling that it is, or that caused it; of a notice its place. */
  long sequence();

  /** One word for it; a comment has one of each kind and number. */
  String kind();

  Instant at();

  /** Who ruled, or null when it is no ruling. */
  @Nullable String decidedBy();

  /** What else there is to say, as a code. */
  @Nullable String detail();

  /** Whether it is kept. */
  boolean isTold();
}
