package org.newsroom.comment.submission;

import java.util.UUID;

/** Where new comments get their ids. */
@FunctionalInterface
interface CommentIds {

  /** An id that no other comment has. */
  UUID next();
}
