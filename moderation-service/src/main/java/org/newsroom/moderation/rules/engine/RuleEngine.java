package org.newsroom.moderation.rules.engine;

import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;

/**
 * Judges comments by the rule set in use. Safe for use by many threads; a new rule set takes effect
 * between two comments.
 */
public final class RuleEngine {

  private volatile RuleSet ruleSet;

  public RuleEngine(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
  }

  /** An engine with the rule set that ships with this service. */
  public static RuleEngine shipped() {
    return new RuleEngine(RuleSetFiles.shipped().compile());
  }

  /**
   * Judges a comment. No text makes this fail: an examiner that fails is named among the faults of
   * the assessment, whose verdict is then HELD.
   */
  public Assessment evaluate(Candidate candidate) {
    return ruleSet.evaluate(candidate);
  }

  public RuleSet ruleSet() {
    return ruleSet;
  }

  public void use(RuleSet next) {
    ruleSet = next;
  }
}
