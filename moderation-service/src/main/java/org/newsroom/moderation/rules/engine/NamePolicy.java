package org.newsroom.moderation.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Fault;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.rules.context.Namesakes;
import org.newsroom.moderation.rules.text.Addresses;
import org.newsroom.moderation.rules.text.Chars;

/**
 * Judges the name that a comment is signed with. The rules look for the same in it as in a text;
 * whatever they find holds the comment, and never rejects it.
 */
final class NamePolicy {

  private static final Set<Category> NO_MATTER =
      Set.of(Category.LEARNED, Category.LANGUAGE, Category.DEFAMATION);

  /** Whoever writes a first and a last name in capitals does not shout. */
  private static final int FEWEST_SHOUTED_WORDS = 3;

  private static final int FEWEST_SHOUTED_LETTERS = 12;
  private static final int FEWEST_LETTERS_OF_CRY = 4;

  private final ReservedNames reserved;

  NamePolicy(ReservedNames reserved) {
    this.reserved = reserved;
  }

  /** The assessment of a comment, with its author's name taken into account. */
  Assessment applyTo(Assessment assessment, Candidate candidate, RuleSet rules) {
    String name = candidate.author().name();
    if (name.isBlank()) {
      return assessment;
    }
    Candidate text =
        new Candidate(name, candidate.locale(), ArticleContext.none(), AuthorContext.unknown());
    Examined examined = rules.names().examine(text);
    List<Finding> found = new ArrayList<>();
    if (!candidate.author().verified()) {
      impersonation(name, candidate.article(), rules, found);
    }
    examined.evidence().stream()
        .flatMap(evidence -> evidence.findings().stream())
        .map(weighed -> weighed.finding())
        .filter(NamePolicy::holds)
        .map(Finding::ofName)
        .distinct()
        .forEach(found::add);
    patterns(name, found);
    boolean nothing = found.isEmpty() && examined.faults().isEmpty();
    return nothing ? assessment : held(assessment, found, examined.faults());
  }

  /** A word that may be an honest name has to be grave to count. */
  private static boolean holds(Finding finding) {
    Severity from = finding.inDoubt() ? Severity.STRONG : Severity.MODERATE;
    return !NO_MATTER.contains(finding.category()) && finding.severity().compareTo(from) >= 0;
  }

  private void impersonation(
      String name, ArticleContext article, RuleSet rules, List<Finding> found) {
    if (reserved.has(name)) {
      found.add(
          finding("name.reserved", Category.IMPERSONATION, "A name that speaks for the site"));
    }
    Pipeline pipeline = rules.names();
    if (Namesakes.isOne(name, article, pipeline.surroundings(), pipeline.lexicon().vocabulary())) {
      String why = "The name of somebody whom the article names";
      found.add(finding("name.namesake", Category.IMPERSONATION, why));
    }
  }

  private static void patterns(String name, List<Finding> found) {
    if (Addresses.namesWebsite(name)) {
      found.add(finding("name.address", Category.SPAM, "A name that leads to a website"));
    }
    if (isShouted(name)) {
      found.add(finding("name.shouting", Category.SPAM, "A name that shouts"));
    }
  }

  private static boolean isShouted(String name) {
    long letters = name.chars().filter(c -> Chars.isLetter((char) c)).count();
    long capitals = name.codePoints().filter(Chars::isCapital).count();
    if (capitals == 0 || capitals < letters) {
      return false;
    }
    boolean slogan = letters >= FEWEST_SHOUTED_LETTERS;
    return slogan && Chars.words(name, '\'').size() >= FEWEST_SHOUTED_WORDS
        || letters >= FEWEST_LETTERS_OF_CRY && name.indexOf('!') >= 0;
  }

  private static Finding finding(String rule, Category category, String why) {
    return new Finding(rule, category, Severity.MODERATE, 0, 0, why).ofName();
  }

  private static Assessment held(Assessment assessment, List<Finding> found, List<Fault> faults) {
    boolean approved = assessment.verdict() == Verdict.APPROVED;
    Reason reason = found.isEmpty() ? Reason.TECHNICAL : found.get(0).category().publicReason();
    return new Assessment(
        assessment.verdict().orWorse(Verdict.HELD),
        assessment.score(),
        Stream.concat(found.stream(), assessment.findings().stream()).toList(),
        assessment.ruleSet(),
        Stream.concat(assessment.faults().stream(), faults.stream()).distinct().toList(),
        approved ? reason : assessment.reason(),
        assessment.language());
  }
}
