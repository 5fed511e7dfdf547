package org.newsroom.notification.progress;

import org.jspecify.annotations.Nullable;

/** The numbers of a comment's rulings: from 1, and as high as a long goes. */
final class Sequences {

  private Sequences() {}

  static void requireValid(@Nullable Long sequence) {
    if (sequence == null || sequence < 1) {
      throw new IllegalArgumentException("sequence is missing or less than 1");
    }
  }
}
