package org.newsroom.moderation.rules.examination;

import java.util.List;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Fingerprint;
import org.newsroom.moderation.rules.Source;
import org.newsroom.moderation.rules.definition.PatternKind;
import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.text.Addresses;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lead;

/** Finds links, shouting, repetition and copies, as far as rules ask for them. */
public final class SpamExaminer implements Examiner {

  private final List<Rule> rules;

  public SpamExaminer(List<Rule> rules) {
    this.rules = rules.stream().filter(rule -> rule.search() != null).toList();
  }

  @Override
  public Source source() {
    return Source.SPAM;
  }

  @Override
  public Evidence examine(Examination examination) {
    Findings findings = new Findings(examination.text());
    String text = examination.candidate().text();
    if (text.isEmpty()) {
      return findings.of(source());
    }
    String folded = examination.text().text();
    for (Rule rule : rules) {
      try {
        Lead lead = lead(rule);
        if (lead != null) {
          addLead(rule, lead.in(folded), findings);
        } else if (matches(rule, examination, text)) {
          findings.addWhole(rule);
        }
      } catch (RuntimeException | StackOverflowError e) {
        throw new RuleFailed(rule, e);
      }
    }
    return findings.of(source());
  }

  private static @Nullable Lead lead(Rule rule) {
    return rule.seeks(PatternKind.SHORT_LINK)
        ? Lead.SHORT_LINK
        : rule.seeks(PatternKind.MESSENGER)
            ? Lead.MESSENGER
            : rule.seeks(PatternKind.OBSCURED_ADDRESS) ? Lead.OBSCURED : null;
  }

  private static void addLead(Rule rule, @Nullable MatchResult place, Findings findings) {
    if (place != null) {
      findings.add(rule, place.start(), place.end());
    }
  }

  private static boolean matches(Rule rule, Examination examination, String text) {
    if (rule.seeks(PatternKind.LINKS)) {
      return Addresses.links(text) > rule.limit("links");
    }
    if (rule.seeks(PatternKind.CAPITALS)) {
      return isShouted(rule, text);
    }
    if (rule.seeks(PatternKind.REPETITION)) {
      return isRepetition(rule, examination, text);
    }
    AuthorContext author = examination.candidate().author();
    if (examination.tokens().size() < rule.limit("words")) {
      return false;
    }
    return rule.seeks(PatternKind.COPY_OF_OWN) && isCopy(text, author.own())
        || rule.seeks(PatternKind.COPY_OF_OTHERS) && isCopy(text, author.others())
        || rule.seeks(PatternKind.REPEATED) && author.repeated() >= rule.limit("times")
        || rule.seeks(PatternKind.FLOOD) && sent(text, author.others()) >= rule.limit("times");
  }

  private static boolean isShouted(Rule rule, String text) {
    long capitals = text.codePoints().filter(Chars::isCapital).count();
    if (capitals < rule.limit("letters")) {
      return false;
    }
    long small = text.codePoints().filter(Chars::isSmall).count();
    return capitals > rule.limit("share") * (capitals + small);
  }

  private static boolean isRepetition(Rule rule, Examination examination, String text) {
    return examination.tokens().size() >= rule.limit("words")
            && (isMostlyOneWord(examination, rule.limit("share")) || isPasted(rule, examination))
        || longestRun(text) > rule.limit("run");
  }

  private static boolean isPasted(Rule rule, Examination examination) {
    int length = (int) rule.limit("passage");
    return new Shingles(examination.text(), examination.tokens(), length)
        .repeat(rule.limit("share"));
  }

  /**
   * Whether one word makes up more than this share of the text, found by the majority vote of Boyer
   * and Moore (1991) and a count of the word that it elects.
   */
  private static boolean isMostlyOneWord(Examination examination, double share) {
    FoldedText text = examination.text();
    Tokens tokens = examination.tokens();
    int elected = 0;
    int votes = 0;
    for (int word = 0; word < tokens.size(); word++) {
      elected = votes == 0 ? word : elected;
      votes += tokens.areSame(text, elected, word) ? 1 : -1;
    }
    int count = 0;
    for (int word = 0; word < tokens.size(); word++) {
      count += tokens.areSame(text, elected, word) ? 1 : 0;
    }
    return count > share * tokens.size();
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

  private static boolean isCopy(String text, List<Fingerprint> earlier) {
    if (earlier.isEmpty()) {
      return false;
    }
    Fingerprint fingerprint = Fingerprint.of(text);
    return earlier.stream().anyMatch(fingerprint::resembles);
  }

  /** How many of the earlier texts have the same words. */
  private static long sent(String text, List<Fingerprint> earlier) {
    if (earlier.isEmpty()) {
      return 0;
    }
    Fingerprint fingerprint = Fingerprint.of(text);
    return earlier.stream().filter(fingerprint::equals).count();
  }
}
