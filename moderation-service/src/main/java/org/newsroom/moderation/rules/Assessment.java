package org.newsroom.moderation.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say about one comment, with all the evidence that every rule found.
 *
 * @param score from 0 (harmless) to 1 (certainly offensive)
 * @param findings ordered by position, then rule
 * @param degraded the rules that failed or exceeded their budget of work; the verdict is then HELD,
 *     and the fault is never given as a reason about the content
 * @param reason what the public may be told; absent when the comment is approved
 */
public record Assessment(
    Verdict verdict,
    double score,
    List<Finding> findings,
    RuleSetVersion ruleSet,
    List<String> degraded,
    @Nullable Reason reason) {

  public Assessment {
    findings = List.copyOf(findings);
    degraded = List.copyOf(degraded);
  }
}
