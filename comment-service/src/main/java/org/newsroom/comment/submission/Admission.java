package org.newsroom.comment.submission;

import org.newsroom.comment.sanction.Suspension;

/** The answer to a submission: the comment was let in, or it was refused. */
sealed interface Admission {

  /** The comment is stored, by this request or by an earlier one with the same idempotency key. */
  record Accepted(Acceptance acceptance, boolean repeated) implements Admission {}

  /** Nothing is taken from the author for now. Nothing is stored. */
  record Suspended(Suspension suspension) implements Admission {}

  /** Nothing is stored, except where the refusal says that this is not known. */
  enum Refused implements Admission {
    UNKNOWN_ARTICLE,
    ARTICLE_CLOSED,
    UNKNOWN_PARENT,
    /** The comment that it answers is not on the article, or not any more. */
    PARENT_NOT_PUBLISHED,
    KEY_REUSED,
    /** More submissions wait than the service wants to hold. */
    BUSY,
    /** The store does not answer: whether it has the comment is not known. */
    NOT_STORED
  }
}
