package org.newsroom.moderation.rules;

import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/** Links, shouting, repetition and copies. */
final class SpamExaminer implements Examiner {

  private static final int MOST_LINKS = 2;
  private static final int SHORTEST_TO_SHOUT = 30;
  private static final int SHORTEST_TO_REPEAT = 12;
  private static final int SHORTEST_TO_COPY = 8;
  private static final int LONGEST_RUN = 12;

  @Override
  public String name() {
    return "spam";
  }

  @Override
  public void examine(Reading reading) {
    String text = reading.candidate().text();
    if (text.isEmpty()) {
      return;
    }
    links(reading, text);
    shouting(reading, text);
    repetition(reading, text);
    copies(reading, text);
  }

  private static void links(Reading reading, String text) {
    int links = 0;
    for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 3)) {
      links += isScheme(text, at, "http") || isScheme(text, at, "https") ? 1 : 0;
    }
    if (links > MOST_LINKS) {
      add(reading, "spam.links", Severity.MODERATE, "More than " + MOST_LINKS + " links");
    }
  }

  private static boolean isScheme(String text, int end, String scheme) {
    return text.regionMatches(true, end - scheme.length(), scheme, 0, scheme.length());
  }

  private static void shouting(Reading reading, String text) {
    long capitals = text.codePoints().filter(Chars::isCapital).count();
    long small = text.codePoints().filter(Chars::isSmall).count();
    if (capitals >= SHORTEST_TO_SHOUT && capitals > 4 * small) {
      add(reading, "spam.shouting", Severity.MILD, "Written almost all in capitals");
    }
  }

  private static void repetition(Reading reading, String text) {
    boolean sameWord = reading.words().size() >= SHORTEST_TO_REPEAT && isMostlyOneWord(reading);
    if (sameWord || longestRun(text) > LONGEST_RUN * 4) {
      add(reading, "spam.repetition", Severity.MODERATE, "Repeats the same over and over");
    }
  }

  /** By the majority vote of Boyer and Moore (1991), and a count of what it elects. */
  private static boolean isMostlyOneWord(Reading reading) {
    FoldedText text = reading.text();
    Words words = reading.words();
    int elected = 0;
    int votes = 0;
    for (int word = 0; word < words.size(); word++) {
      elected = votes == 0 ? word : elected;
      votes += words.areSame(text, elected, word) ? 1 : -1;
    }
    int count = 0;
    for (int word = 0; word < words.size(); word++) {
      count += words.areSame(text, elected, word) ? 1 : 0;
    }
    return count * 2 > words.size();
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean same = text.charAt(i) == text.charAt(i - 1) && Chars.isLetter(text.charAt(i));
      run = same ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static void copies(Reading reading, String text) {
    AuthorContext author = reading.candidate().author();
    boolean anything = !author.own().isEmpty() || !author.others().isEmpty();
    if (!anything || reading.words().size() < SHORTEST_TO_COPY) {
      return;
    }
    Fingerprint fingerprint = Fingerprint.of(text);
    if (author.own().stream().anyMatch(fingerprint::resembles)) {
      add(reading, "spam.copy.own", Severity.MODERATE, "The author posted this before");
    } else if (author.others().stream().anyMatch(fingerprint::resembles)) {
      add(reading, "spam.copy.other", Severity.MODERATE, "Others posted the same text");
    }
  }

  private static void add(Reading reading, String rule, Severity severity, String why) {
    int end = reading.candidate().text().length();
    Finding finding = new Finding(rule, Category.SPAM, severity, 0, end, why);
    reading.add(finding, severity == Severity.MILD ? 0.1 : 0.4);
  }
}
