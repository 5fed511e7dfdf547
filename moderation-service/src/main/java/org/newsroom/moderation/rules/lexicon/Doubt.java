package org.newsroom.moderation.rules.lexicon;

import org.newsroom.moderation.rules.Severity;

/**
 * The doubt whether a text means the grave word that was found in it. Whatever is in doubt may hold
 * a text and never rejects it.
 */
public enum Doubt {
  /** The text has the grave word, as it stands or in a disguise that hides no other. */
  NONE,
  /**
   * The text has a word that is only near the grave one: a longer one that has its letters, one
   * that sounds like it, one behind a mask, one that is written as a name.
   */
  NEAR,
  /** The disguise fits both, but by custom it hides the grave one: {@code b***h}. */
  SLIGHT,
  /** The disguise fits both equally well. */
  STRONG;

  /** The grade that a word keeps in this doubt; a strong one leaves too little to hold a text. */
  public Severity of(Severity severity) {
    return this == STRONG ? severity.atMost(Severity.MILD) : severity;
  }

  /** Whether it is as likely that something else is meant, so that the finding weighs less. */
  public boolean isWeighty() {
    return this == SLIGHT || this == STRONG;
  }

  /** This doubt, or the other if that is graver. */
  public Doubt orGraver(Doubt other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
