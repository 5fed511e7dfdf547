package org.newsroom.moderation.rules;

/** What the rules say about a comment, from harmless to forbidden. */
public enum Outcome {
  APPROVED,
  HELD,
  REJECTED;

  Outcome orWorse(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
