package org.newsroom.moderation.rules;

import java.util.List;

/** What a rule may look for that is no list of words, and the numbers that it sets for it. */
enum Pattern {
  /** More links than that. */
  LINKS(new Limit("links", 0, 1_000)),
  /** At least so many capital letters, and a larger share of all letters than that. */
  CAPITALS(new Limit("letters", 1, 10_000), new Limit("share", 0, 1)),
  /** In a text of at least so many words, one that makes up more than that share; or a long run. */
  REPETITION(
      new Limit("words", 2, 10_000), new Limit("share", 0.5, 1), new Limit("run", 2, 10_000)),
  /** A text of at least so many words that its author posted before. */
  COPY_OF_OWN(new Limit("words", 1, 10_000)),
  /** A text of at least so many words that others posted before. */
  COPY_OF_OTHERS(new Limit("words", 1, 10_000)),
  /** An e-mail address. */
  EMAIL,
  /** A telephone number of so many digits. */
  TELEPHONE(new Limit("fewestDigits", 4, 20), new Limit("mostDigits", 4, 20));

  /** A number that a rule has to set. */
  record Limit(String name, double least, double most) {}

  private final List<Limit> limits;

  Pattern(Limit... limits) {
    this.limits = List.of(limits);
  }

  List<Limit> limits() {
    return limits;
  }
}
