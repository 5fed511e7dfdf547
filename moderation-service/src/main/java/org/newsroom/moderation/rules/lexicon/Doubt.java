package org.newsroom.moderation.rules.lexicon;

import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Severity;

/** Whether a disguise may hide an ordinary word as well. */
public enum Doubt {
  NONE,
  /** It may, but by custom it hides the grave one: {@code b***h}. */
  SLIGHT,
  /** It may as well. */
  STRONG;

  /** How grave the word still is; with a slight doubt enough to hold a text, not to reject it. */
  public Severity of(Severity severity, Category category) {
    return switch (this) {
      case NONE -> severity;
      case SLIGHT ->
          severity.atMost(category == Category.PROFANITY ? Severity.MODERATE : Severity.STRONG);
      case STRONG -> severity.atMost(Severity.MILD);
    };
  }
}
