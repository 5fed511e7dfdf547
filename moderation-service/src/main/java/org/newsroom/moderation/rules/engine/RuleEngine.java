package org.newsroom.moderation.rules.engine;

import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;

/**
 * Judges comments by the rule set in use. Safe for use by many threads; a new rule set takes effect
 * between two comments.
 */
public final class RuleEngine {

  private final UncoveredLanguage uncovered;
  private volatile RuleSet ruleSet;

  /** An engine that publishes what is in a language without rules. */
  public RuleEngine(RuleSet ruleSet) {
    this(ruleSet, UncoveredLanguage.PASS);
  }

  public RuleEngine(RuleSet ruleSet, UncoveredLanguage uncovered) {
    this.ruleSet = ruleSet;
    this.uncovered = uncovered;
  }

  /** An engine with the rule set that ships with this service. */
  public static RuleEngine shipped() {
    return shipped(UncoveredLanguage.PASS);
  }

  /** The same engine, with a choice what becomes of comments in a language without rules. */
  public static RuleEngine shipped(UncoveredLanguage uncovered) {
    return new RuleEngine(RuleSetFiles.shipped().compile(), uncovered);
  }

  /**
   * Judges a comment. No text makes this fail: an examiner that fails is named among the faults of
   * the assessment, whose verdict is then HELD.
   */
  public Assessment evaluate(Candidate candidate) {
    return uncovered.applyTo(ruleSet.evaluate(candidate), candidate.text().length());
  }

  public RuleSet ruleSet() {
    return ruleSet;
  }

  public void use(RuleSet next) {
    ruleSet = next;
  }
}
