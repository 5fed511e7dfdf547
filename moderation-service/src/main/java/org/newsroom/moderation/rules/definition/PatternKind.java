package org.newsroom.moderation.rules.definition;

import java.util.List;

/** A kind of thing, other than words, that a rule may look for, and the numbers that it sets. */
public enum PatternKind {
  /** The rule looks for texts of more links than {@code links}. */
  LINKS(whole("links", 0, 1_000)),
  /**
   * The rule looks for {@code letters} capitals that are more than {@code share} of all letters.
   */
  CAPITALS(whole("letters", 1, 10_000), share(0)),
  /**
   * The rule looks for a word that makes up more than {@code share} of at least {@code words}, for
   * as large a share of passages of {@code passage} words that were there before, and for a letter
   * more than {@code run} times in a row.
   */
  REPETITION(
      whole("words", 2, 10_000), share(0.5), whole("passage", 2, 100), whole("run", 2, 10_000)),
  /** The rule looks for texts of at least {@code words} that their author posted before. */
  COPY_OF_OWN(whole("words", 1, 10_000)),
  /** The rule looks for texts of at least {@code words} that others posted before. */
  COPY_OF_OTHERS(whole("words", 1, 10_000)),
  /**
   * The rule looks for texts of at least {@code words} that their author sent {@code times} before,
   * word for word, from the same network.
   */
  REPEATED(whole("words", 1, 10_000), whole("times", 1, 100)),
  /**
   * The rule looks for texts of at least {@code words} that others sent {@code times} before, word
   * for word.
   */
  FLOOD(whole("words", 1, 10_000), whole("times", 1, 100)),
  /** The rule looks for links that hide where they lead. */
  SHORT_LINK,
  /** The rule looks for invitations to messengers. */
  MESSENGER,
  /** The rule looks for addresses that are written so that no machine knows them. */
  OBSCURED_ADDRESS,
  /** The rule looks for e-mail addresses. */
  EMAIL,
  /** The rule looks for telephone numbers of that many digits. */
  TELEPHONE(whole("fewestDigits", 4, 20), whole("mostDigits", 4, 20));

  /** A number that a rule has to set. */
  record Limit(String name, double least, double most, boolean whole) {

    /** The number among those that a rule sets; one out of range is a problem. */
    double of(Fields limits) {
      return whole
          ? limits.whole(name, (int) least, (int) least, (int) most)
          : limits.number(name, least, least, most);
    }
  }

  @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable list of records.
  private final List<Limit> limits;

  PatternKind(Limit... limits) {
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
