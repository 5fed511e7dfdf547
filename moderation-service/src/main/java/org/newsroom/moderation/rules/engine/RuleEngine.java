package org.newsroom.moderation.rules.engine;

import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Candidate;

/**
 * Judges comments by the rule set in use. Safe for use by many threads; a new rule set takes effect
 * between two comments.
 */
public final class RuleEngine {

  private final Site site;
  private final NamePolicy names;
  private volatile RuleSet ruleSet;

  /** An engine that publishes what is in a language without rules. */
  public RuleEngine(RuleSet ruleSet) {
    this(ruleSet, Site.ANY);
  }

  /** An engine for one website. */
  public RuleEngine(RuleSet ruleSet, Site site) {
    this.ruleSet = ruleSet;
    this.site = site;
    this.names = new NamePolicy(ReservedNames.of(site.reservedNames()));
  }

  /** An engine with the rule set that ships with this service. */
  public static RuleEngine shipped() {
    return shipped(Site.ANY);
  }

  /** The same engine for one website. */
  public static RuleEngine shipped(Site site) {
    return new RuleEngine(RuleSetFiles.shipped().compile(), site);
  }

  /**
   * Judges a comment. No text makes this fail: an examiner that fails is named among the faults of
   * the assessment, whose verdict is then HELD.
   */
  public Assessment evaluate(Candidate candidate) {
    RuleSet inUse = ruleSet;
    Candidate here = candidate.under(candidate.article().alsoIn(site.languages()));
    Assessment ofText = site.uncovered().applyTo(inUse.evaluate(here), candidate.text().length());
    return names.applyTo(ofText, here, inUse);
  }

  public RuleSet ruleSet() {
    return ruleSet;
  }

  public void use(RuleSet next) {
    ruleSet = next;
  }
}
