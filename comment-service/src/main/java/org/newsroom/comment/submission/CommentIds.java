package org.newsroom.comment.submission;

import java.util.UUID;

/** Gives new comments their ids. */
@FunctionalInterface
interface CommentIds {

  /** An id that no other comment has. */
  UUID next();
}
