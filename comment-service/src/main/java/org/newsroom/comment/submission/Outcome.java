package org.newsroom.comment.submission;

/** What becomes of a submission. */
sealed interface Outcome {

  /** Stored, now or by an earlier request with the same idempotency key. */
  record Accepted(Acceptance acceptance, boolean repeated) implements Outcome {}

  /** Nothing is stored, except where the refusal says that this is not known. */
  enum Refused implements Outcome {
    UNKNOWN_ARTICLE,
    ARTICLE_CLOSED,
    UNKNOWN_PARENT,
    KEY_REUSED,
    /** More submissions wait than the service wants to hold. */
    BUSY,
    /** The store does not answer: whether it has the comment is not known. */
    NOT_STORED
  }
}
