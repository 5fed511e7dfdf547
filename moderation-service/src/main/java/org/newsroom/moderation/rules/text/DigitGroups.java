package org.newsroom.moderation.rules.text;

import java.util.ArrayList;
import java.util.List;

/** Groups of digits, one behind the other with at most two signs between them. */
final class DigitGroups {

  private static final int WIDEST_GAP = 2;
  private static final int SHORTEST_TELLING = 3;
  private static final int PAIRS = 5;

  /** A pair that begins with this digit is too high for a lottery. */
  private static final char HIGH = '5';

  private static final int OF_BOOK = 13;

  /** A group is made of digits that stand together. */
  private record Group(int begin, int end) {
    int length() {
      return end - begin;
    }
  }

  private final PlainDigits text;
  private final List<Group> groups;

  private DigitGroups(PlainDigits text, List<Group> groups) {
    this.text = text;
    this.groups = groups;
  }

  /**
   * Reads the groups from a place on, none of them alone longer than {@code longest}. A bracket
   * that opens behind two groups ends them: it holds the year of what stands on pages 379-396
   * (1960).
   */
  static DigitGroups from(PlainDigits text, int from, int longest) {
    List<Group> groups = new ArrayList<>();
    int gap = 0;
    int at = from;
    while (at < text.length() && gap <= WIDEST_GAP) {
      int end = at;
      while (end < text.length() && PlainDigits.isDigit(text.charAt(end))) {
        end++;
      }
      boolean digits = end > at;
      boolean tooLong = end - at > longest;
      if (tooLong && !groups.isEmpty() || !digits && !isBetween(text.charAt(at), groups)) {
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
    return new DigitGroups(text, groups);
  }

  private static boolean isBetween(char c, List<Group> groups) {
    return c == '(' ? groups.size() < 2 : "- ).".indexOf(c) >= 0;
  }

  int size() {
    return groups.size();
  }

  int begin() {
    return groups.get(0).begin();
  }

  int end() {
    return groups.get(groups.size() - 1).end();
  }

  int digits() {
    int digits = 0;
    for (Group group : groups) {
      digits += group.length();
    }
    return digits;
  }

  int length(int group) {
    return groups.get(group).length();
  }

  DigitGroups part(int from, int to) {
    return new DigitGroups(text, groups.subList(from, to));
  }

  /** Tells whether a space follows the group at once. */
  boolean isSpaceAfter(int group) {
    return text.charAt(groups.get(group).end()) == ' ';
  }

  boolean isHyphenBefore(int group) {
    for (int at = groups.get(group - 1).end(); at < groups.get(group).begin(); at++) {
      if (text.charAt(at) == '-') {
        return true;
      }
    }
    return false;
  }

  boolean isHyphenated() {
    for (int group = 1; group < size(); group++) {
      if (isHyphenBefore(group)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether some digits stand together that are neither few nor a year. */
  boolean tell() {
    for (Group group : groups) {
      if (group.length() >= SHORTEST_TELLING && !isYear(group)) {
        return true;
      }
    }
    return false;
  }

  private boolean isYear(Group group) {
    char first = text.charAt(group.begin());
    char second = text.charAt(group.begin() + 1);
    boolean century = first == '1' && second >= '8' || first == '2' && second == '0';
    return group.length() == 4 && century;
  }

  /**
   * Tells whether the groups are five pairs with the same sign between them and one too high for a
   * lottery, as French numbers have them: 01 23 45 67 89.
   */
  boolean arePairs() {
    boolean high = false;
    for (int i = 0; i < size(); i++) {
      Group group = groups.get(i);
      boolean next = i == 0 || isNextTo(i) && isSignSame(i);
      if (size() != PAIRS || group.length() != 2 || !next) {
        return false;
      }
      high |= i > 0 && text.charAt(group.begin()) >= HIGH;
    }
    return high;
  }

  private boolean isSignSame(int group) {
    return text.charAt(groups.get(group).begin() - 1) == text.charAt(groups.get(0).end());
  }

  /** Tells whether the groups have these lengths and single dots between them. */
  boolean areDotted(int... lengths) {
    for (int i = 0; i < size(); i++) {
      boolean dot = i == 0 || text.charAt(groups.get(i - 1).end()) == '.' && isNextTo(i);
      if (size() != lengths.length || length(i) != lengths[i] || !dot) {
        return false;
      }
    }
    return true;
  }

  private boolean isNextTo(int group) {
    return groups.get(group).begin() == groups.get(group - 1).end() + 1;
  }

  /** Tells whether all groups are times of a day: 0800 1230 1900. */
  boolean areTimes() {
    for (Group group : groups) {
      int at = group.begin();
      boolean time =
          group.length() == 4
              && (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0' < 24
              && text.charAt(at + 2) < '6';
      if (!time) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the digits are the number of a book (ISBN-13), which begins with 978 or 979. */
  boolean areOfBook() {
    Group first = groups.get(0);
    int at = first.begin();
    return digits() == OF_BOOK
        && first.length() == 3
        && text.charAt(at) == '9'
        && text.charAt(at + 1) == '7'
        && text.charAt(at + 2) >= '8';
  }
}
