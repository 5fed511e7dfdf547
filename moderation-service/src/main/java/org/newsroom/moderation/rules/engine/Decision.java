package org.newsroom.moderation.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Assessment;
import org.newsroom.moderation.rules.Fault;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.rules.examination.Evidence;
import org.newsroom.moderation.rules.examination.WeighedFinding;

/**
 * The step from evidence to the assessment of one comment: a finding that is grave enough decides
 * alone, and otherwise the score of all of them does.
 */
final class Decision {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt(Finding::from)
          .thenComparingInt(Finding::to)
          .thenComparing(Finding::rule);

  private static final double LEAST_PROBABILITY = 0.001;

  private final Policy policy;
  private final Examined examined;

  /** The findings of all sources, in the order of the sources. */
  private final List<WeighedFinding> found = new ArrayList<>();

  /** The classifier's word; absent where none was asked or it failed. */
  private Evidence.@Nullable Learned learned;

  private Decision(Policy policy, Examined examined) {
    this.policy = policy;
    this.examined = examined;
    for (Evidence evidence : examined.evidence()) {
      found.addAll(evidence.findings());
      learned = evidence.learned() == null ? learned : evidence.learned();
    }
  }

  /** Weighs what the examiners said of a comment. */
  static Assessment of(Policy policy, Examined examined, RuleSetVersion version) {
    return new Decision(policy, examined).assess(version);
  }

  private Assessment assess(RuleSetVersion version) {
    Verdict verdict = Verdict.APPROVED;
    for (WeighedFinding each : found) {
      verdict = verdict.orWorse(policy.verdict(each.finding()));
    }
    double score = score(verdict != Verdict.APPROVED);
    boolean byScore = verdict == Verdict.APPROVED && score >= policy.holdFromScore();
    List<Finding> dueTo = found.isEmpty() || byScore ? dueTo() : List.of();
    for (Finding finding : dueTo) {
      verdict = verdict.orWorse(policy.verdict(finding));
    }
    if (byScore) {
      verdict = verdict.orWorse(Verdict.HELD);
    }
    return new Assessment(
        despiteFaults(verdict),
        score,
        findings(dueTo),
        version,
        examined.faults(),
        verdict == Verdict.APPROVED ? ofFaults() : reason(),
        examined.language());
  }

  /**
   * What a fault leaves unsaid is held; a text that is to blame for it itself, by the work that it
   * makes, is rejected for what was found until then.
   */
  private Verdict despiteFaults(Verdict verdict) {
    if (examined.faults().isEmpty()) {
      return verdict;
    }
    return isTextToBlame() ? verdict.orWorse(Verdict.HELD) : Verdict.HELD;
  }

  private @Nullable Reason ofFaults() {
    if (examined.faults().isEmpty()) {
      return null;
    }
    return isTextToBlame() ? Reason.SPAM : Reason.TECHNICAL;
  }

  private boolean isTextToBlame() {
    return examined.faults().stream().allMatch(Fault::isOfBudget);
  }

  private List<Finding> findings(List<Finding> dueTo) {
    if (found.isEmpty() && dueTo.isEmpty()) {
      return List.of();
    }
    return Stream.concat(found.stream().map(WeighedFinding::finding), dueTo.stream())
        .distinct()
        .sorted(BY_PLACE)
        .toList();
  }

  private List<Finding> dueTo() {
    return learned == null ? List.of() : learned.dueTo();
  }

  /** The score adds evidence up as log-odds: the rules' findings and what the classifier says. */
  private double score(boolean grave) {
    double probability = learned == null ? 0 : learned.probability();
    double bounded = Math.min(1 - LEAST_PROBABILITY, Math.max(LEAST_PROBABILITY, probability));
    double logOdds =
        policy.rulesWeigh() * RuleScore.of(found)
            + (grave ? policy.graveWeighs() : 0)
            + policy.learnedWeighs() * StrictMath.log(bounded / (1 - bounded))
            - policy.doubt();
    return Math.round(1e6 / (1 + StrictMath.exp(-logOdds))) / 1e6;
  }

  /** The public reason is that of the gravest finding, of two as grave that of the heavier one. */
  private Reason reason() {
    return found.stream()
        .max(
            Comparator.comparing((WeighedFinding each) -> policy.verdict(each.finding()))
                .thenComparingDouble(WeighedFinding::weight))
        .map(each -> each.finding().category().publicReason())
        .orElse(Reason.EDITORIAL_REVIEW);
  }
}
