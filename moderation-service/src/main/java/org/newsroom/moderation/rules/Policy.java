package org.newsroom.moderation.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What follows from findings: from which grade on a category is held or rejected, and from which
 * score on a text is held although no single finding is grave.
 */
final class Policy {

  private static final double FURTHER = 0.4;
  private static final int MOST_COUNTED = 12;
  private static final int MOST_COMPARED = 64;

  /** More would leave no score but 0 and 1. */
  private static final double MOST_LOG_ODDS = 100;

  /** For one category; a missing grade means never. */
  private record Threshold(@Nullable Severity hold, @Nullable Severity reject) {

    boolean isUpsideDown() {
      return hold != null && reject != null && reject.compareTo(hold) < 0;
    }
  }

  private static final Set<String> FIELDS =
      Set.of(
          "holdFromScore",
          "rulesWeigh",
          "graveWeighs",
          "learnedWeighs",
          "doubt",
          "learnedMention",
          "defamation",
          "categories");
  private static final Set<String> CATEGORIES =
      Stream.of(Category.values()).map(Category::name).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> OF_CATEGORY = Set.of("hold", "reject");

  private final double holdFromScore;
  private final double rulesWeigh;
  private final double graveWeighs;
  private final double learnedWeighs;
  private final double doubt;
  private final double learnedMention;
  private final DefamationPolicy defamation;
  private final Map<Category, Threshold> thresholds = new EnumMap<>(Category.class);

  Policy(Fields policy) {
    policy.allow(FIELDS);
    holdFromScore = policy.number("holdFromScore", 0.5, 0, 1);
    rulesWeigh = policy.number("rulesWeigh", 4, 0, MOST_LOG_ODDS);
    graveWeighs = policy.number("graveWeighs", 0, 0, MOST_LOG_ODDS);
    learnedWeighs = policy.number("learnedWeighs", 0, 0, MOST_LOG_ODDS);
    doubt = policy.number("doubt", 2, -MOST_LOG_ODDS, MOST_LOG_ODDS);
    learnedMention = policy.number("learnedMention", 1, 0, 2);
    defamation = DefamationPolicy.of(policy.fields("defamation"));
    Fields categories = policy.fields("categories");
    categories.allow(CATEGORIES);
    for (Category category : Category.values()) {
      Fields grades = categories.fields(category.name());
      grades.allow(OF_CATEGORY);
      Threshold threshold = new Threshold(grade(grades, "hold"), grade(grades, "reject"));
      if (threshold.isUpsideDown()) {
        grades.refuse(category + " is rejected from a lower grade than it is held");
      }
      if (category == Category.LEARNED && threshold.reject() != null) {
        grades.refuse("what is learned may hold a comment and never reject one");
      }
      thresholds.put(category, threshold);
    }
  }

  private static @Nullable Severity grade(Fields grades, String name) {
    return grades.has(name) ? grades.choice(name, Severity.class, Severity.SEVERE) : null;
  }

  /** Whether anything that the classifier could say would be heard. */
  boolean asksClassifier() {
    return learnedWeighs != 0 || learnedMention <= 1;
  }

  /** From which probability on the classifier's reasons are shown. */
  double learnedMention() {
    return learnedMention;
  }

  DefamationPolicy defamation() {
    return defamation;
  }

  Verdict decide(Reading reading, RuleSetVersion version, List<String> degraded) {
    Outcome outcome = Outcome.APPROVED;
    for (Reading.Weighed found : reading.found()) {
      outcome = outcome.orWorse(outcome(found.finding()));
    }
    double score = score(reading, outcome != Outcome.APPROVED);
    boolean byScore = outcome == Outcome.APPROVED && score >= holdFromScore;
    List<Finding> learned =
        reading.found().isEmpty() || byScore ? reading.learnedFrom() : List.of();
    for (Finding finding : learned) {
      outcome = outcome.orWorse(outcome(finding));
    }
    if (byScore) {
      outcome = outcome.orWorse(Outcome.HELD);
    }
    @Nullable PublicReason reason = reason(outcome, reading);
    if (!degraded.isEmpty()) {
      reason = outcome == Outcome.APPROVED ? PublicReason.TECHNICAL : reason;
      outcome = Outcome.HELD;
    }
    List<Finding> findings =
        Stream.concat(reading.found().stream().map(Reading.Weighed::finding), learned.stream())
            .distinct()
            .sorted(
                Comparator.comparingInt(Finding::from)
                    .thenComparingInt(Finding::to)
                    .thenComparing(Finding::rule))
            .toList();
    return new Verdict(outcome, score, findings, version, degraded, reason);
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

  /** Evidence adds up as log-odds: what the rules found, and what the classifier says. */
  private double score(Reading reading, boolean grave) {
    double learned = Math.min(0.999, Math.max(0.001, reading.learned()));
    double logOdds =
        rulesWeigh * ruleScore(reading.found())
            + (grave ? graveWeighs : 0)
            + learnedWeighs * StrictMath.log(learned / (1 - learned))
            - doubt;
    return Math.round(1e6 / (1 + StrictMath.exp(-logOdds))) / 1e6;
  }

  /**
   * Findings add up like independent doubts, the heaviest first; of several that overlap in one
   * category the heaviest counts, and each further one of a category counts less.
   */
  private static double ruleScore(List<Reading.Weighed> found) {
    List<Reading.Weighed> heaviestFirst = new ArrayList<>(found);
    heaviestFirst.sort(
        Comparator.comparingDouble(Reading.Weighed::weight)
            .reversed()
            .thenComparingInt(weighed -> weighed.finding().from())
            .thenComparing(weighed -> weighed.finding().rule()));
    Map<Category, Integer> ends = new EnumMap<>(Category.class);
    double innocent = 1;
    int counted = 0;
    for (Reading.Weighed each : heaviestFirst) {
      Finding finding = each.finding();
      if (counted == MOST_COUNTED || each.weight() == 0) {
        break;
      }
      if (isCounted(heaviestFirst, each)) {
        continue;
      }
      counted++;
      boolean further = ends.put(finding.category(), finding.to()) != null;
      innocent *= 1 - each.weight() * (further ? FURTHER : 1);
    }
    return 1 - innocent;
  }

  @SuppressWarnings("ReferenceEquality") // This finding, not one that is equal.
  private static boolean isCounted(List<Reading.Weighed> heaviestFirst, Reading.Weighed each) {
    for (Reading.Weighed other :
        heaviestFirst.subList(0, Math.min(heaviestFirst.size(), MOST_COMPARED))) {
      if (other == each) {
        return false;
      }
      Finding one = other.finding();
      Finding two = each.finding();
      if (one.category() == two.category() && one.from() < two.to() && two.from() < one.to()) {
        return true;
      }
    }
    return true;
  }

  private @Nullable PublicReason reason(Outcome outcome, Reading reading) {
    if (outcome == Outcome.APPROVED) {
      return null;
    }
    return reading.found().stream()
        .max(
            Comparator.comparing((Reading.Weighed found) -> outcome(found.finding()))
                .thenComparingDouble(Reading.Weighed::weight))
        .map(found -> found.finding().category().publicReason())
        .orElse(PublicReason.EDITORIAL_REVIEW);
  }
}
