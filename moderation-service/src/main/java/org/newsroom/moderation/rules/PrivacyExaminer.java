package org.newsroom.moderation.rules;

import java.util.List;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/** E-mail addresses and telephone numbers, which readers should not publish of anybody. */
final class PrivacyExaminer implements Examiner {

  private static final int WIDEST_GAP = 2;

  private final List<Rule> emails;
  private final List<Rule> telephones;
  private final int mostDigits;

  PrivacyExaminer(List<Rule> rules) {
    emails = rules.stream().filter(rule -> rule.seeks(Pattern.EMAIL)).toList();
    telephones = rules.stream().filter(rule -> rule.seeks(Pattern.TELEPHONE)).toList();
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

  /** Where the number at this place ends, or -1. */
  private int number(Reading reading, FoldedText text, int at) {
    boolean begins = at == 0 || !Chars.isLetterOrDigit(text.charAt(at - 1));
    boolean marked = text.charAt(at) == '+';
    int digits = 0;
    int gap = 0;
    int last = at;
    int to = at + (marked ? 1 : 0);
    for (; to < text.length() && digits <= mostDigits && gap <= WIDEST_GAP; to++) {
      char c = text.charAt(to);
      if (isDigit(c)) {
        digits++;
        gap = 0;
        last = to;
      } else if (c == '-' || c == ' ' || c == '(' || c == ')' || c == '.') {
        marked |= c == '-';
        gap++;
      } else {
        break;
      }
    }
    boolean telephone = text.charAt(at) == '0' || marked || text.charAt(at) == '(';
    if (begins && telephone) {
      telephone(reading, digits, at, last + 1);
    }
    return last;
  }

  private void telephone(Reading reading, int digits, int begin, int end) {
    for (Rule rule : telephones) {
      if (digits >= rule.limit("fewestDigits") && digits <= rule.limit("mostDigits")) {
        reading.add(rule, rule.severity(), rule.weight(), begin, end);
      }
    }
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
