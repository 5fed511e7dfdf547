package org.newsroom.moderation.rules.examination;

import org.newsroom.moderation.rules.Source;

/**
 * Examines a comment for one kind of thing. An examiner is a function: it keeps nothing from one
 * comment to the next, changes nothing that it is given, and knows nothing of the other examiners,
 * so that they may be asked in any order and one may fail alone.
 */
public interface Examiner {

  /** The source that its evidence counts as, and under which its failure is told. */
  Source source();

  /**
   * Whether it rests on {@link Examination#matches()}: then it is degraded where these are not
   * complete. An examiner that does not say so must not ask for them.
   */
  default boolean needsMatches() {
    return false;
  }

  /** All that speaks against the comment; an exception is a fault of this examiner alone. */
  Evidence examine(Examination examination);
}
