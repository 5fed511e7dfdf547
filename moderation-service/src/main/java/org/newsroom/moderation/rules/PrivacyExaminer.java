package org.newsroom.moderation.rules;

import java.util.List;
import java.util.regex.Matcher;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/** E-mail addresses and telephone numbers, which readers should not publish of anybody. */
final class PrivacyExaminer implements Examiner {

  private static final int WIDEST_GAP = 2;
  private static final int SHORTEST_GROUP = 3;
  private static final String BOOK = "isbn";

  /** How far before a number that word may stand, as in ISBN-13: 978. */
  private static final int BOOK_BEFORE = 6;

  /** Dates, spans of years and decimals, which end where a telephone number may begin. */
  private static final java.util.regex.Pattern OTHER_NUMBER =
      java.util.regex.Pattern.compile(
          "(?:18|19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}(?![0-9])"
              + "|(?:18|19|20)[0-9]{2}-(?:18|19|20)?[0-9]{2}(?![0-9])"
              + "|[0-3]?[0-9]([-.])[0-3]?[0-9]\\1(?:18|19|20)?[0-9]{2}(?![0-9]|\\1[0-9])"
              + "|0\\.[0-9]++(?!\\.[0-9]|-(?!0\\.)[0-9])");

  private final List<Rule> emails;
  private final List<Rule> telephones;
  private final int fewestDigits;
  private final int mostDigits;

  /** Digits read so far, where the last stands, and whether hyphens stand among them. */
  private record Digits(int count, int last, boolean hyphenated) {}

  PrivacyExaminer(List<Rule> rules) {
    emails = rules.stream().filter(rule -> rule.seeks(Pattern.EMAIL)).toList();
    telephones = rules.stream().filter(rule -> rule.seeks(Pattern.TELEPHONE)).toList();
    fewestDigits =
        telephones.stream().mapToInt(rule -> (int) rule.limit("fewestDigits")).min().orElse(0);
    mostDigits =
        telephones.stream().mapToInt(rule -> (int) rule.limit("mostDigits")).max().orElse(0);
  }

  @Override
  public String name() {
    return "privacy";
  }

  @Override
  public void examine(Reading reading) {
    FoldedText text = reading.text();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '@') {
        address(reading, text, at);
      } else if (isDigit(c) || c == '+') {
        at = Math.max(at, number(reading, text, at));
      }
    }
  }

  private void address(Reading reading, FoldedText text, int at) {
    int from = at;
    while (from > 0 && at - from < 64 && isLocal(text.charAt(from - 1))) {
      from--;
    }
    int to = at + 1;
    int dot = -1;
    while (to < text.length() && to - at < 255 && isDomain(text.charAt(to))) {
      dot = text.charAt(to) == '.' ? to : dot;
      to++;
    }
    boolean trailing = dot == to - 1;
    if (from < at && dot > at + 1 && (!trailing || text.length() > to) && to - dot > 2) {
      for (Rule rule : emails) {
        reading.add(rule, rule.severity(), rule.weight(), from, to);
      }
    }
  }

  /** The last digit of the number at this place. */
  private int number(Reading reading, FoldedText text, int at) {
    boolean begins = at == 0 || !Chars.isLetterOrDigit(text.charAt(at - 1));
    Matcher other = OTHER_NUMBER.matcher(text).region(at, text.length());
    if (begins && other.lookingAt()) {
      return other.end() - 1;
    }
    boolean international = text.charAt(at) == '+';
    Digits digits = digits(text, at + (international ? 1 : 0));
    boolean marked = international || text.charAt(at) == '0' || digits.hyphenated();
    int end = digits.last() + 1;
    boolean grouped = international || isGrouped(text, at, end);
    if (begins && marked && grouped && !isOfBook(text, at)) {
      telephone(reading, digits.count(), at, end);
    }
    return digits.last();
  }

  /** The digits from here on; of too many only those before the blank where a number may end. */
  private Digits digits(FoldedText text, int from) {
    Digits read = new Digits(0, from, false);
    Digits first = null;
    int gap = 0;
    for (int to = from;
        to < text.length() && read.count() <= mostDigits && gap <= WIDEST_GAP;
        to++) {
      char c = text.charAt(to);
      if (isDigit(c)) {
        read = new Digits(read.count() + 1, to, read.hyphenated());
        gap = 0;
      } else if ("- ().".indexOf(c) >= 0) {
        first = first == null && c == ' ' && read.count() >= fewestDigits ? read : first;
        read = new Digits(read.count(), read.last(), read.hyphenated() || c == '-');
        gap++;
      } else {
        break;
      }
    }
    return first != null && read.count() > mostDigits ? first : read;
  }

  private void telephone(Reading reading, int digits, int begin, int end) {
    for (Rule rule : telephones) {
      if (digits >= rule.limit("fewestDigits") && digits <= rule.limit("mostDigits")) {
        reading.add(rule, rule.severity(), rule.weight(), begin, end);
      }
    }
  }

  /** Whether some digits of the number stand together that are neither few nor a year. */
  private static boolean isGrouped(FoldedText text, int begin, int end) {
    int digits = 0;
    for (int at = begin; at <= end; at++) {
      if (at < end && isDigit(text.charAt(at))) {
        digits++;
      } else if (digits >= SHORTEST_GROUP && !isYear(text, at - digits, digits)) {
        return true;
      } else {
        digits = 0;
      }
    }
    return false;
  }

  private static boolean isYear(FoldedText text, int at, int digits) {
    char first = text.charAt(at);
    char second = text.charAt(at + 1);
    boolean century = first == '1' && second >= '8' || first == '2' && second == '0';
    return digits == 4 && century;
  }

  private static boolean isOfBook(FoldedText text, int number) {
    int end = number;
    while (end > 0 && number - end < BOOK_BEFORE && !Chars.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int begin = end - BOOK.length();
    return begin >= 0 && BOOK.contentEquals(text.subSequence(begin, end));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLocal(char c) {
    return c < 0x80 && Chars.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private static boolean isDomain(char c) {
    return c < 0x80 && Chars.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
