package org.newsroom.moderation.rules.examination;

import java.util.List;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Fingerprint;
import org.newsroom.moderation.rules.definition.PatternKind;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.text.Addresses;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/** Finds links, shouting, repetition and copies, as far as rules ask for them. */
public final class SpamExaminer implements Examiner {

  private final List<Rule> rules;

  public SpamExaminer(List<Rule> rules) {
    this.rules = rules.stream().filter(rule -> rule.search() != null).toList();
  }

  @Override
  public String name() {
    return "spam";
  }

  @Override
  public void examine(Examination reading) {
    String text = reading.candidate().text();
    if (text.isEmpty()) {
      return;
    }
    for (Rule rule : rules) {
      if (matches(rule, reading, text)) {
        int end = text.length();
        Finding finding =
            new Finding(rule.id(), rule.category(), rule.severity(), 0, end, rule.why());
        reading.add(finding, rule.weight());
      }
    }
  }

  private static boolean matches(Rule rule, Examination reading, String text) {
    if (rule.seeks(PatternKind.LINKS)) {
      return Addresses.links(text) > rule.limit("links");
    }
    if (rule.seeks(PatternKind.CAPITALS)) {
      return isShouted(rule, text);
    }
    if (rule.seeks(PatternKind.REPETITION)) {
      return isRepetition(rule, reading, text);
    }
    AuthorContext author = reading.candidate().author();
    return rule.seeks(PatternKind.COPY_OF_OWN) && isCopy(rule, reading, author.own())
        || rule.seeks(PatternKind.COPY_OF_OTHERS) && isCopy(rule, reading, author.others());
  }

  private static boolean isShouted(Rule rule, String text) {
    long capitals = text.codePoints().filter(Chars::isCapital).count();
    if (capitals < rule.limit("letters")) {
      return false;
    }
    long small = text.codePoints().filter(Chars::isSmall).count();
    return capitals > rule.limit("share") * (capitals + small);
  }

  private static boolean isRepetition(Rule rule, Examination reading, String text) {
    return reading.words().size() >= rule.limit("words")
            && (isMostlyOneWord(reading, rule.limit("share")) || isPasted(rule, reading))
        || longestRun(text) > rule.limit("run");
  }

  private static boolean isPasted(Rule rule, Examination reading) {
    int length = (int) rule.limit("passage");
    return new Shingles(reading.text(), reading.words(), length).repeat(rule.limit("share"));
  }

  /** The word is elected by the majority vote of Boyer and Moore (1991), and then counted. */
  private static boolean isMostlyOneWord(Examination reading, double share) {
    FoldedText text = reading.text();
    Tokens words = reading.words();
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
    return count > share * words.size();
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

  private static boolean isCopy(Rule rule, Examination reading, List<Fingerprint> earlier) {
    if (earlier.isEmpty() || reading.words().size() < rule.limit("words")) {
      return false;
    }
    Fingerprint fingerprint = Fingerprint.of(reading.candidate().text());
    return earlier.stream().anyMatch(fingerprint::resembles);
  }
}
