package org.newsroom.moderation.rules;

/** What becomes of a comment, from shown to refused. */
public enum Verdict {
  APPROVED,
  HELD,
  REJECTED;

  public Verdict orWorse(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
