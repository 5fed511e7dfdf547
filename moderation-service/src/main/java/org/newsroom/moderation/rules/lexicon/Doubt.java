package org.newsroom.moderation.rules.lexicon;

import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Severity;

/** The doubt whether a disguise hides an ordinary word and not the grave one that was found. */
public enum Doubt {
  /** The disguise hides the grave word. */
  NONE,
  /** The disguise fits both, but by custom it hides the grave one: {@code b***h}. */
  SLIGHT,
  /** The disguise fits both equally well. */
  STRONG;

  /**
   * The grade that a word keeps in this doubt; a slight one leaves enough to hold a text, not to
   * reject it.
   */
  public Severity of(Severity severity, Category category) {
    return switch (this) {
      case NONE -> severity;
      case SLIGHT ->
          severity.atMost(category == Category.PROFANITY ? Severity.MODERATE : Severity.STRONG);
      case STRONG -> severity.atMost(Severity.MILD);
    };
  }
}
