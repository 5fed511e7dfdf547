package org.newsroom.moderation.rules;

/** Whether a disguise may hide an ordinary word as well. */
enum Doubt {
  NONE,
  /** It may, but by custom it hides the grave one: {@code b***h}. */
  SLIGHT,
  /** It may as well. */
  STRONG;

  /** How grave the word still is; with a slight doubt enough to hold a text, not to reject it. */
  Severity of(Severity severity, Category category) {
    return switch (this) {
      case NONE -> severity;
      case SLIGHT ->
          severity.atMost(category == Category.PROFANITY ? Severity.MODERATE : Severity.STRONG);
      case STRONG -> severity.atMost(Severity.MILD);
    };
  }
}
