package org.newsroom.moderation.rules;

import java.util.List;

/** What a rule may look for that is no list of words, and the numbers that it sets for it. */
enum Pattern {
  /** More links than that. */
  LINKS(whole("links", 0, 1_000)),
  /** At least so many capital letters, and a larger share of all letters than that. */
  CAPITALS(whole("letters", 1, 10_000), share(0)),
  /**
   * In a text of at least so many words, one that makes up more than that share, or that share of
   * all passages of some words that was there before; or a long run of a letter.
   */
  REPETITION(
      whole("words", 2, 10_000), share(0.5), whole("passage", 2, 100), whole("run", 2, 10_000)),
  /** A text of at least so many words that its author posted before. */
  COPY_OF_OWN(whole("words", 1, 10_000)),
  /** A text of at least so many words that others posted before. */
  COPY_OF_OTHERS(whole("words", 1, 10_000)),
  /** An e-mail address. */
  EMAIL,
  /** A telephone number of so many digits. */
  TELEPHONE(whole("fewestDigits", 4, 20), whole("mostDigits", 4, 20));

  /** A number that a rule has to set. */
  record Limit(String name, double least, double most, boolean whole) {

    /** What the rule sets, if it sets it well. */
    double of(Fields limits) {
      return whole
          ? limits.whole(name, (int) least, (int) least, (int) most)
          : limits.number(name, least, least, most);
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable list of records.
  private final List<Limit> limits;

  Pattern(Limit... limits) {
    this.limits = List.of(limits);
  }

  private static Limit whole(String name, int least, int most) {
    return new Limit(name, least, most, true);
  }

  private static Limit share(double least) {
    return new Limit("share", least, 1, false);
  }

  List<Limit> limits() {
    return limits;
  }
}
