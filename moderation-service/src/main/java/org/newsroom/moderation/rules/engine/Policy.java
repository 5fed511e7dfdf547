package org.newsroom.moderation.rules.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.rules.defamation.DefamationPolicy;
import org.newsroom.moderation.rules.definition.Fields;

/**
 * The numbers by which a rule set's evidence is weighed.
 *
 * @param holdFromScore the score from which a text is held although no single finding is grave
 * @param rulesWeigh the log-odds that the rules' findings add to the score, where they are certain
 * @param graveWeighs the log-odds that a finding adds which alone is not approved
 * @param learnedWeighs the factor for the classifier's log-odds
 * @param doubt the log-odds that are taken off every score
 * @param learnedMention the probability from which the classifier's reasons are shown
 * @param thresholds of each category
 */
record Policy(
    double holdFromScore,
    double rulesWeigh,
    double graveWeighs,
    double learnedWeighs,
    double doubt,
    double learnedMention,
    DefamationPolicy defamation,
    Map<Category, Threshold> thresholds) {

  /** Log-odds beyond this would leave no score but 0 and 1. */
  private static final double MOST_LOG_ODDS = 100;

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

  /** The grades from which findings of one category are held or rejected; null means never. */
  record Threshold(@Nullable Severity hold, @Nullable Severity reject) {

    private boolean isUpsideDown() {
      return hold != null && reject != null && reject.compareTo(hold) < 0;
    }

    private static Threshold of(Fields grades, Category category) {
      grades.allow(OF_CATEGORY);
      Threshold threshold = new Threshold(grade(grades, "hold"), grade(grades, "reject"));
      if (threshold.isUpsideDown()) {
        grades.refuse(category + " is rejected from a lower grade than it is held");
      }
      if (category == Category.LEARNED && threshold.reject() != null) {
        grades.refuse("what is learned may hold a comment and never reject one");
      }
      return threshold;
    }

    private static @Nullable Severity grade(Fields grades, String name) {
      return grades.has(name) ? grades.choice(name, Severity.class, Severity.SEVERE) : null;
    }
  }

  /** Reads a policy; what is wrong with it becomes a problem of the fields' file. */
  static Policy of(Fields fields) {
    fields.allow(FIELDS);
    return new Policy(
        fields.number("holdFromScore", 0.5, 0, 1),
        fields.number("rulesWeigh", 4, 0, MOST_LOG_ODDS),
        fields.number("graveWeighs", 0, 0, MOST_LOG_ODDS),
        fields.number("learnedWeighs", 0, 0, MOST_LOG_ODDS),
        fields.number("doubt", 2, -MOST_LOG_ODDS, MOST_LOG_ODDS),
        fields.number("learnedMention", 1, 0, 2),
        DefamationPolicy.of(fields.fields("defamation")),
        thresholds(fields.fields("categories")));
  }

  private static Map<Category, Threshold> thresholds(Fields categories) {
    categories.allow(CATEGORIES);
    Map<Category, Threshold> thresholds = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      thresholds.put(category, Threshold.of(categories.fields(category.name()), category));
    }
    return thresholds;
  }

  /** Whether anything that the classifier could say would be heard. */
  boolean asksClassifier() {
    return learnedWeighs != 0 || learnedMention <= 1;
  }

  /** The verdict that one finding alone asks for; what is in doubt is held at most. */
  Verdict verdict(Finding finding) {
    Threshold threshold = thresholds.get(finding.category());
    if (threshold == null) {
      return Verdict.APPROVED;
    }
    if (!finding.inDoubt() && reaches(finding, threshold.reject())) {
      return Verdict.REJECTED;
    }
    boolean held = reaches(finding, threshold.hold()) || reaches(finding, threshold.reject());
    return held ? Verdict.HELD : Verdict.APPROVED;
  }

  private static boolean reaches(Finding finding, @Nullable Severity grade) {
    return grade != null && finding.severity().compareTo(grade) >= 0;
  }
}
