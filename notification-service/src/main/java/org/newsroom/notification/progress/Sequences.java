package org.newsroom.notification.progress;

import org.jspecify.annotations.Nullable;

/** The numbers of a comment's rulings and revisions: from 1, and as high as their types go. */
final class Sequences {

  private Sequences() {}

  static void requireValid(@Nullable Long sequence) {
    if (sequence == null || sequence < 1) {
      throw new IllegalArgumentException("sequence is missing or less than 1");
    }
  }

  static void requireRevision(@Nullable Integer revision) {
    if (revision != null && revision < 1) {
      throw new IllegalArgumentException("revision is less than 1");
    }
  }
}
