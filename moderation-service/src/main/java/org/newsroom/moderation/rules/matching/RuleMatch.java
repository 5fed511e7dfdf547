package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.definition.Rule;
import org.newsroom.moderation.rules.lexicon.Doubt;

/** A word or phrase of a rule, found in a text; whether the rule applies there is not said. */
public record RuleMatch(Rule rule, Hit hit) {

  /** The same match, which may hold a text and never reject it. */
  public RuleMatch doubted() {
    return new RuleMatch(rule, hit.withDoubt(Doubt.NEAR));
  }

  /** Whether something harmless may be meant, by what was found or by what the rule looks for. */
  public boolean isInDoubt() {
    return hit.doubt() != Doubt.NONE || !rule.certain();
  }
}
