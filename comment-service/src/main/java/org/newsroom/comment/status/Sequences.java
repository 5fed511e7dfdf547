package org.newsroom.comment.status;

import java.util.Objects;

/** The numbers of a comment's rulings: from 1, and as high as a long goes. */
final class Sequences {

  private Sequences() {}

  static void requireValid(Long sequence) {
    if (Objects.requireNonNull(sequence, "sequence") < 1) {
      throw new IllegalArgumentException("sequence is less than 1");
    }
  }
}
