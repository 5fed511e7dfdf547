package org.newsroom.moderation.ruling;

import java.util.List;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.RuleSetVersion;

/**
 * The evidence on which a verdict rests.
 *
 * @param score of the rules, from 0 (harmless) to 1 (certainly offensive)
 * @param evidence ordered by position, then rule
 * @param ruleSet the rules that gave the evidence
 * @param degraded the rules that failed or exceeded their budget of work
 */
public record Grounds(
    double score, List<Finding> evidence, RuleSetVersion ruleSet, List<String> degraded) {

  public Grounds {
    evidence = List.copyOf(evidence);
    degraded = List.copyOf(degraded);
  }

  /** The grounds that an assessment gives. */
  public static Grounds of(Assessment assessment) {
    return new Grounds(
        assessment.score(), assessment.findings(), assessment.ruleSet(), assessment.degraded());
  }

  /** The same evidence, where something outside the rules has failed. */
  public Grounds degradedBy(String fault) {
    return new Grounds(score, evidence, ruleSet, List.of(fault));
  }

  /** The grounds that remain of those on a text when words are struck from it. */
  Grounds without(Strike strike, String text) {
    return strike.isNone()
        ? this
        : new Grounds(score, strike.left(text, evidence), ruleSet, degraded);
  }

  /** The grounds on what its author wrote, of which something was struck. */
  Grounds on(Comment.Original original) {
    return new Grounds(score, original.evidence(), ruleSet, degraded);
  }

  /** An editor has looked at the comment, whether or not the rules could. */
  Grounds seenByEditor() {
    return new Grounds(score, evidence, ruleSet, List.of());
  }

  /** Whether the same rules found the same; a score differs only where these differ, too. */
  boolean agreeWith(Grounds other) {
    return evidence.equals(other.evidence)
        && ruleSet.equals(other.ruleSet)
        && degraded.equals(other.degraded);
  }
}
