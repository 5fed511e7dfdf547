package org.newsroom.comment.correction;

import org.newsroom.comment.sanction.Suspension;
import org.newsroom.comment.store.OwnComment;

/** The answer to a correction: it was taken, or refused. */
sealed interface Correction {

  /** The comment has that text now. */
  record Taken(OwnComment comment) implements Correction {}

  /** Nothing is taken from the author for now. Nothing was changed. */
  record Suspended(Suspension suspension, String locale) implements Correction {}

  /** Nothing was changed. */
  enum Refused implements Correction {
    UNKNOWN_COMMENT,
    WITHDRAWN,
    TOO_LATE,
    /** Others have changed the comment meanwhile, again and again. */
    BUSY
  }
}
