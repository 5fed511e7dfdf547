package org.newsroom.moderation.rules;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from findings: from which grade on a category is held or rejected, and from which
 * score on a text is held although no single finding is grave.
 */
final class Policy {

  /** For one category; a missing grade means never. */
  private record Threshold(@Nullable Severity hold, @Nullable Severity reject) {}

  private static final Set<String> FIELDS = Set.of("holdFromScore", "learned", "categories");
  private static final Set<String> OF_CATEGORY = Set.of("hold", "reject");

  private final double holdFromScore;
  private final double learned;
  private final Map<Category, Threshold> thresholds = new EnumMap<>(Category.class);

  Policy(Fields policy) {
    policy.allow(FIELDS);
    holdFromScore = policy.number("holdFromScore", 0.5);
    learned = policy.number("learned", 1);
    Fields categories = policy.fields("categories");
    for (Category category : Category.values()) {
      Fields grades = categories.fields(category.name());
      grades.allow(OF_CATEGORY);
      thresholds.put(category, new Threshold(grade(grades, "hold"), grade(grades, "reject")));
    }
  }

  private static @Nullable Severity grade(Fields grades, String name) {
    return grades.has(name) ? grades.choice(name, Severity.class, Severity.SEVERE) : null;
  }

  /** How much the learned score counts beside the rules, from 0 to 1. */
  double learned() {
    return learned;
  }

  Verdict decide(Reading reading, RuleSetVersion version, List<String> degraded) {
    Outcome outcome = degraded.isEmpty() ? Outcome.APPROVED : Outcome.HELD;
    double score = score(reading.found());
    if (score >= holdFromScore) {
      outcome = Outcome.HELD;
    }
    for (Reading.Weighed found : reading.found()) {
      outcome = outcome.orWorse(outcome(found.finding()));
    }
    List<Finding> findings =
        reading.found().stream()
            .map(Reading.Weighed::finding)
            .distinct()
            .sorted(
                Comparator.comparingInt(Finding::from)
                    .thenComparingInt(Finding::to)
                    .thenComparing(Finding::rule))
            .toList();
    return new Verdict(
        outcome, score, findings, version, degraded, reason(outcome, reading, degraded));
  }

  private Outcome outcome(Finding finding) {
    Threshold threshold = thresholds.get(finding.category());
    if (threshold == null) {
      return Outcome.APPROVED;
    }
    if (reaches(finding, threshold.reject())) {
      return Outcome.REJECTED;
    }
    return reaches(finding, threshold.hold()) ? Outcome.HELD : Outcome.APPROVED;
  }

  private static boolean reaches(Finding finding, @Nullable Severity grade) {
    return grade != null && finding.severity().compareTo(grade) >= 0;
  }

  /** Findings add up like independent doubts; the same rule twice adds half as much. */
  private static double score(List<Reading.Weighed> found) {
    Map<String, Double> byRule = new HashMap<>();
    double innocent = 1;
    for (Reading.Weighed each : found) {
      double seen = byRule.getOrDefault(each.finding().rule(), 0.0);
      double weight = seen > 0 ? each.weight() / 2 : each.weight();
      byRule.merge(each.finding().rule(), 1.0, Double::sum);
      innocent *= 1 - weight;
    }
    return Math.round((1 - innocent) * 1e6) / 1e6;
  }

  private @Nullable PublicReason reason(Outcome outcome, Reading reading, List<String> degraded) {
    if (outcome == Outcome.APPROVED) {
      return null;
    }
    return reading.found().stream()
        .max(
            Comparator.comparing((Reading.Weighed found) -> outcome(found.finding()))
                .thenComparingDouble(Reading.Weighed::weight))
        .map(found -> found.finding().category().publicReason())
        .orElse(degraded.isEmpty() ? PublicReason.EDITORIAL_REVIEW : PublicReason.TECHNICAL);
  }
}
