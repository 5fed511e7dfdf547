package org.newsroom.moderation.rules;

/**
 * Who gives evidence on a comment. Evidence that weighs the same counts in the order of these
 * constants, whichever was asked first.
 */
public enum Source {
  LEXICON("lexicon"),
  DEFAMATION("defamation"),
  SPAM("spam"),
  PRIVACY("privacy"),
  LEARNED("learned.toxicity");

  private final String label;

  Source(String label) {
    this.label = label;
  }

  /** The name under which events, the store, metrics and logs know this source. */
  public String label() {
    return label;
  }
}
