package org.newsroom.moderation.rules.engine;

import java.util.Collections;
import java.util.List;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.AuthorContext;
import org.newsroom.moderation.rules.Candidate;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Fingerprint;
import org.newsroom.moderation.rules.definition.AppliesTo;
import org.newsroom.moderation.rules.definition.PatternKind;
import org.newsroom.moderation.rules.definition.Problem;
import org.newsroom.moderation.rules.definition.Rule;

/** Holds every rule to the texts that it promises to match and not to match. */
final class Examples {

  /** The article whose people the examples of accusations accuse. */
  private static final ArticleContext ABOUT_SOMEBODY =
      new ArticleContext(
          "", List.of("Jane Roe", "ישראל ישראלי", "Пётр Сидоров", "فلان الفلاني"), List.of());

  private final RuleSet rules;

  Examples(RuleSet rules) {
    this.rules = rules;
  }

  void check(Rule rule, List<Problem> problems) {
    for (String text : rule.texts().must()) {
      if (!finds(rule, text)) {
        problems.add(problem(rule, "does not match '" + text + "', which it must"));
      }
    }
    for (String text : rule.texts().mustNot()) {
      if (finds(rule, text)) {
        problems.add(problem(rule, "matches '" + text + "', which it must not"));
      }
    }
  }

  private boolean finds(Rule rule, String text) {
    ArticleContext article =
        rule.category() == Category.DEFAMATION || rule.when() == AppliesTo.PERSON
            ? ABOUT_SOMEBODY
            : ArticleContext.none();
    Candidate candidate = new Candidate(text, rule.language(), article, author(rule, text));
    return rules.evaluate(candidate).findings().stream()
        .anyMatch(finding -> finding.rule().equals(rule.id()));
  }

  /**
   * The author has sent the first text that the rule must match, or as many others have as it
   * takes, so that it is a copy.
   */
  private static AuthorContext author(Rule rule, String text) {
    List<Fingerprint> first = rule.texts().must().stream().limit(1).map(Fingerprint::of).toList();
    boolean same = first.contains(Fingerprint.of(text));
    int times = (int) rule.limit("times");
    List<Fingerprint> others =
        rule.seeks(PatternKind.FLOOD)
            ? Collections.nCopies(times, first.get(0))
            : rule.seeks(PatternKind.COPY_OF_OTHERS) ? first : List.of();
    return new AuthorContext(
        rule.seeks(PatternKind.COPY_OF_OWN) ? first : List.of(),
        others,
        rule.seeks(PatternKind.REPEATED) && same ? times : 0);
  }

  private static Problem problem(Rule rule, String message) {
    return new Problem(rule.place().file(), rule.place().line(), rule.id() + " " + message);
  }
}
