package org.newsroom.comment.status;

import java.util.Objects;

/** The numbers of a comment's verdicts. */
final class Sequences {

  /** Leaves room above it to rank an editor's verdicts over all of the rules'. */
  static final long HIGHEST = (1L << 40) - 1;

  private Sequences() {}

  static void requireValid(Long sequence) {
    if (Objects.requireNonNull(sequence, "sequence") < 1 || sequence > HIGHEST) {
      throw new IllegalArgumentException("sequence is out of range");
    }
  }
}
