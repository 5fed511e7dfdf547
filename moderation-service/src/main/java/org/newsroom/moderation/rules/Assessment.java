package org.newsroom.moderation.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say about one comment, with all the evidence that every rule found.
 *
 * @param score from 0 (harmless) to 1 (certainly offensive)
 * @param findings ordered by position, then rule
 * @param faults the failures of the rules on this comment, ordered by examiner; where there are
 *     any, the verdict is HELD, and a fault is never given as a reason about the content
 * @param reason what the public may be told; absent when the comment is approved
 * @param language that the comment is written in
 */
public record Assessment(
    Verdict verdict,
    double score,
    List<Finding> findings,
    RuleSetVersion ruleSet,
    List<Fault> faults,
    @Nullable Reason reason,
    Language language) {

  public Assessment {
    findings = List.copyOf(findings);
    faults = List.copyOf(faults);
  }

  /** An assessment of a comment whose language nobody asked for. */
  public Assessment(
      Verdict verdict,
      double score,
      List<Finding> findings,
      RuleSetVersion ruleSet,
      List<Fault> faults,
      @Nullable Reason reason) {
    this(verdict, score, findings, ruleSet, faults, reason, Language.UNKNOWN);
  }

  /** The names of the examiners that failed or exceeded their budget of work, each once. */
  public List<String> degraded() {
    return faults.isEmpty()
        ? List.of()
        : faults.stream().map(fault -> fault.examiner().label()).distinct().toList();
  }
}
