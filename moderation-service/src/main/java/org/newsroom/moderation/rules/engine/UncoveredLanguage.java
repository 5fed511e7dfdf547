package org.newsroom.moderation.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;

/**
 * What becomes of a comment in a language that has no rules, where nothing else speaks against it.
 */
public enum UncoveredLanguage {
  /** It waits for an editor who reads the language. */
  HOLD,
  /** It is published. */
  PASS;

  /** The rule that holds it. */
  static final String RULE = "language.uncovered";

  /** The assessment of a text of so many chars, with this taken into account. */
  Assessment applyTo(Assessment assessment, int length) {
    if (this == PASS || assessment.language().covered()) {
      return assessment;
    }
    List<Finding> findings = new ArrayList<>(assessment.findings());
    findings.add(0, finding(assessment.language().tag(), length));
    boolean approved = assessment.verdict() == Verdict.APPROVED;
    return new Assessment(
        approved ? Verdict.HELD : assessment.verdict(),
        assessment.score(),
        findings,
        assessment.ruleSet(),
        assessment.faults(),
        approved ? Reason.LANGUAGE : assessment.reason(),
        assessment.language());
  }

  private static Finding finding(String tag, int length) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    String why = "Written in " + name + " (" + tag + "), for which there are no rules";
    return new Finding(RULE, Category.LANGUAGE, Severity.MODERATE, 0, length, why);
  }
}
