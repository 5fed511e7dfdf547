package org.newsroom.moderation.rules.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers by their shape, in the digits of any language. It knows no country's
 * numbers: a number begins with + or 0, or it is written as only telephone numbers are.
 */
public final class TelephoneNumbers {

  /** Takes the numbers that are found. */
  @FunctionalInterface
  public interface Found {
    void number(int digits, int begin, int end);
  }

  private static final int FEWEST_GROUPS = 3;

  /** Of numbers side by side, at most so many are told apart. */
  private static final int MOST_NUMBERS = 3;

  private static final int LONGEST_AREA = 3;
  private static final int SHORTEST_REST = 7;
  private static final int[] NORTH_AMERICAN = {3, 3, 4};

  private static final String BOOK = "isbn";

  /** The word for a book stands at most so far before its number, as in ISBN-13: 978. */
  private static final int BOOK_BEFORE = 6;

  /**
   * The pattern of dates, spans of years and decimals; where they end, a telephone number may
   * begin.
   */
  private static final Pattern OTHER_NUMBER =
      Pattern.compile(
          "(?:18|19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}(?![0-9])"
              + "|(?:18|19|20)[0-9]{2}-(?:18|19|20)?[0-9]{2}(?![0-9])"
              + "|[0-3]?[0-9]([-.])[0-3]?[0-9]\\1(?:18|19|20)?[0-9]{2}(?![0-9]|\\1[0-9])"
              + "|0\\.[0-9]++(?!\\.[0-9]|-(?!0\\.)[0-9])");

  private final int fewestDigits;
  private final int mostDigits;

  public TelephoneNumbers(int fewestDigits, int mostDigits) {
    this.fewestDigits = fewestDigits;
    this.mostDigits = mostDigits;
  }

  public static boolean mayBegin(char c) {
    return c == '+' || PlainDigits.isDigit(c);
  }

  /**
   * Reads the number, or the numbers side by side, whose first char stands at a place, in time
   * linear in its length.
   *
   * @return the last place that was read
   */
  public int read(CharSequence source, int at, Found found) {
    PlainDigits text = new PlainDigits(source);
    boolean international = text.charAt(at) == '+';
    DigitGroups groups = DigitGroups.from(text, at + (international ? 1 : 0), mostDigits);
    if (groups.size() == 0) {
      return at;
    }
    boolean begins = at == 0 || !Chars.isLetterOrDigit(text.charAt(at - 1));
    if (!begins || groups.digits() < fewestDigits) {
      return groups.end() - 1;
    }
    Matcher other = OTHER_NUMBER.matcher(text).region(at, text.length());
    if (other.lookingAt()) {
      return other.end() - 1;
    }
    if (isOfBook(text, at)) {
      return groups.end() - 1;
    }
    DigitGroups first = international ? groups : untilNextHyphenated(groups);
    read(text, at, first, found);
    return first.end() - 1;
  }

  private void read(PlainDigits text, int at, DigitGroups groups, Found found) {
    boolean led = text.charAt(at) == '+' || text.charAt(at) == '0';
    boolean bracketed = at > 0 && text.charAt(at - 1) == '(';
    int each =
        groups.digits() > mostDigits ? eachOfSeveral(groups, led || bracketed) : groups.size();
    for (int from = 0; each > 0 && from < groups.size(); from += each) {
      DigitGroups number = groups.part(from, from + each);
      int begin = from == 0 ? at : number.begin();
      int digits = number.digits();
      if (digits >= fewestDigits && digits <= mostDigits && isNumber(text, begin, number)) {
        found.number(digits, begin, number.end());
      }
    }
  }

  /**
   * Leaves out the groups that are another number: they follow a space behind a hyphen and have
   * hyphens themselves (212-555-0123 212-555-0199, but not 1-212 555-0199).
   */
  private static DigitGroups untilNextHyphenated(DigitGroups groups) {
    boolean hyphenated = false;
    int spaced = 0;
    for (int i = 1; i < groups.size() && groups.length(0) > 1; i++) {
      boolean hyphen = groups.isHyphenBefore(i);
      if (hyphen && spaced > 0) {
        return groups.part(0, spaced);
      }
      spaced = hyphenated && !hyphen && spaced == 0 ? i : spaced;
      hyphenated |= hyphen;
    }
    return groups;
  }

  /** Counts the groups of each of two or three numbers of the same shape; 0 if there are none. */
  private static int eachOfSeveral(DigitGroups groups, boolean led) {
    boolean even = isRepeated(groups, 1);
    for (int numbers = 2; !even && numbers <= MOST_NUMBERS; numbers++) {
      int each = groups.size() / numbers;
      boolean whole = each * numbers == groups.size() && (led || each >= FEWEST_GROUPS);
      if (whole && isRepeated(groups, each) && areApart(groups, each)) {
        return each;
      }
    }
    return 0;
  }

  private static boolean isRepeated(DigitGroups groups, int each) {
    for (int i = each; i < groups.size(); i++) {
      if (groups.length(i) != groups.length(i - each)) {
        return false;
      }
    }
    return true;
  }

  private static boolean areApart(DigitGroups groups, int each) {
    for (int i = each; i < groups.size(); i += each) {
      if (!groups.isSpaceAfter(i - 1)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumber(PlainDigits text, int begin, DigitGroups groups) {
    char first = text.charAt(begin);
    if (first == '+') {
      return true;
    }
    if (first == '0') {
      return groups.tell() && !groups.areTimes() || groups.arePairs();
    }
    return groups.areDotted(NORTH_AMERICAN)
        || groups.isHyphenated() && groups.tell() && isWhole(text, groups) && !groups.areOfBook();
  }

  /**
   * Tells whether the number is no range, nor part of a name that is made of digits and letters.
   */
  private static boolean isWhole(PlainDigits text, DigitGroups groups) {
    boolean parted =
        groups.size() >= FEWEST_GROUPS
            || groups.length(0) <= LONGEST_AREA && groups.length(1) >= SHORTEST_REST;
    char after = groups.end() < text.length() ? text.charAt(groups.end()) : ' ';
    return parted && !(after >= 'a' && after <= 'z');
  }

  private static boolean isOfBook(PlainDigits text, int number) {
    int end = number;
    while (end > 0 && number - end < BOOK_BEFORE && !Chars.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int begin = end - BOOK.length();
    return begin >= 0 && BOOK.contentEquals(text.subSequence(begin, end));
  }
}
