package org.newsroom.moderation.rules.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.definition.PatternKind;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/** Finds e-mail addresses and telephone numbers, which readers should publish of nobody. */
public final class PrivacyExaminer implements Examiner {

  private static final int WIDEST_GAP = 2;
  private static final int SHORTEST_GROUP = 3;
  private static final int FEWEST_GROUPS = 3;

  /** The most numbers side by side that are told apart. */
  private static final int MOST_NUMBERS = 3;

  private static final String BOOK = "isbn";

  /** The word for a book stands at most so far before its number, as in ISBN-13: 978. */
  private static final int BOOK_BEFORE = 6;

  /** A date, span of years or decimal is no telephone number; one may begin where it ends. */
  private static final Pattern OTHER_NUMBER =
      Pattern.compile(
          "(?:18|19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}(?![0-9])"
              + "|(?:18|19|20)[0-9]{2}-(?:18|19|20)?[0-9]{2}(?![0-9])"
              + "|[0-3]?[0-9]([-.])[0-3]?[0-9]\\1(?:18|19|20)?[0-9]{2}(?![0-9]|\\1[0-9])"
              + "|0\\.[0-9]++(?!\\.[0-9]|-(?!0\\.)[0-9])");

  private final List<Rule> emails;
  private final List<Rule> telephones;
  private final int mostDigits;

  /** Digits with nothing between them. */
  private record Group(int begin, int end) {
    int length() {
      return end - begin;
    }
  }

  public PrivacyExaminer(List<Rule> rules) {
    emails = rules.stream().filter(rule -> rule.seeks(PatternKind.EMAIL)).toList();
    telephones = rules.stream().filter(rule -> rule.seeks(PatternKind.TELEPHONE)).toList();
    mostDigits =
        telephones.stream().mapToInt(rule -> (int) rule.limit("mostDigits")).max().orElse(0);
  }

  @Override
  public Source source() {
    return Source.PRIVACY;
  }

  @Override
  public Evidence examine(Examination examination) {
    FoldedText text = examination.text();
    Findings findings = new Findings(text);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '@') {
        address(findings, text, at);
      } else if (isDigit(c) || c == '+') {
        at = Math.max(at, number(findings, text, at));
      }
    }
    return findings.of(source());
  }

  private void address(Findings findings, FoldedText text, int at) {
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
        findings.add(rule, from, to);
      }
    }
  }

  /** The last digit of the number, or of the numbers side by side, at this place. */
  private int number(Findings findings, FoldedText text, int at) {
    boolean begins = at == 0 || !Chars.isLetterOrDigit(text.charAt(at - 1));
    Matcher other = OTHER_NUMBER.matcher(text).region(at, text.length());
    if (begins && other.lookingAt()) {
      return other.end() - 1;
    }
    boolean international = text.charAt(at) == '+';
    List<Group> groups = groups(text, at + (international ? 1 : 0));
    if (groups.isEmpty()) {
      return at;
    }
    if (begins && !isOfBook(text, at)) {
      boolean led = international || text.charAt(at) == '0' || at > 0 && text.charAt(at - 1) == '(';
      int each = count(groups) > mostDigits ? eachOfSeveral(text, groups, led) : groups.size();
      for (int from = 0; each > 0 && from < groups.size(); from += each) {
        telephone(findings, text, from == 0 ? at : groups.get(from).begin(), groups, from, each);
      }
    }
    return groups.get(groups.size() - 1).end() - 1;
  }

  /** The groups of digits from here on, none of them alone too long for a number. */
  private List<Group> groups(FoldedText text, int from) {
    List<Group> groups = new ArrayList<>();
    int gap = 0;
    int at = from;
    while (at < text.length() && gap <= WIDEST_GAP) {
      int end = at;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      boolean digits = end > at;
      boolean tooLong = end - at > mostDigits;
      if (tooLong && !groups.isEmpty() || !digits && !isBetween(text.charAt(at))) {
        break;
      }
      if (digits) {
        groups.add(new Group(at, end));
      }
      if (tooLong) {
        break;
      }
      gap = digits ? 0 : gap + 1;
      at = digits ? end : at + 1;
    }
    return groups;
  }

  /** How many groups each of two or three numbers of the same shape has, or 0 if there are none. */
  private static int eachOfSeveral(FoldedText text, List<Group> groups, boolean led) {
    boolean even = groups.stream().allMatch(group -> group.length() == groups.get(0).length());
    for (int numbers = 2; !even && numbers <= MOST_NUMBERS; numbers++) {
      int each = groups.size() / numbers;
      boolean whole = each * numbers == groups.size() && (led || each >= FEWEST_GROUPS);
      if (whole && isRepeated(text, groups, each)) {
        return each;
      }
    }
    return 0;
  }

  private static boolean isRepeated(FoldedText text, List<Group> groups, int each) {
    for (int i = each; i < groups.size(); i++) {
      int end = groups.get(i - 1).end();
      boolean apart = i % each > 0 || text.charAt(end) == ' ';
      if (!apart || groups.get(i).length() != groups.get(i - each).length()) {
        return false;
      }
    }
    return true;
  }

  private void telephone(
      Findings findings, FoldedText text, int begin, List<Group> groups, int from, int each) {
    int end = groups.get(from + each - 1).end();
    boolean international = text.charAt(begin) == '+';
    boolean marked = international || text.charAt(begin) == '0' || isHyphenated(text, begin, end);
    if (marked && (international || isGrouped(text, begin, end))) {
      telephone(findings, count(groups.subList(from, from + each)), begin, end);
    }
  }

  private static int count(List<Group> groups) {
    return groups.stream().mapToInt(Group::length).sum();
  }

  /** Whether a hyphen stands in the number or between it and what follows. */
  private static boolean isHyphenated(FoldedText text, int begin, int end) {
    int at = begin;
    while (at < text.length() && (at < end || isBetween(text.charAt(at)))) {
      if (text.charAt(at) == '-') {
        return true;
      }
      at++;
    }
    return false;
  }

  private void telephone(Findings findings, int digits, int begin, int end) {
    for (Rule rule : telephones) {
      if (digits >= rule.limit("fewestDigits") && digits <= rule.limit("mostDigits")) {
        findings.add(rule, begin, end);
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
    return c >= '0' && c <= '9' || c >= '٠' && c <= '٩' || c >= '۰' && c <= '۹';
  }

  private static boolean isBetween(char c) {
    return "- ().".indexOf(c) >= 0;
  }

  private static boolean isLocal(char c) {
    return c < 0x80 && Chars.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private static boolean isDomain(char c) {
    return c < 0x80 && Chars.isLetterOrDigit(c) || c == '.' || c == '-';
  }
}
