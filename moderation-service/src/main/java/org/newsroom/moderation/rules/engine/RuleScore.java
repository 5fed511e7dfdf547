package org.newsroom.moderation.rules.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.examination.WeighedFinding;

/**
 * The score of what the rules found, from 0 to 1. Findings add up like independent doubts, the
 * heaviest first; of several that overlap in one category only the heaviest counts, and each
 * further one of a category counts less.
 */
final class RuleScore {

  private static final double FURTHER = 0.4;
  private static final int MOST_COUNTED = 12;
  private static final int MOST_COMPARED = 64;
  private static final Comparator<WeighedFinding> HEAVIEST_FIRST =
      Comparator.comparingDouble(WeighedFinding::weight)
          .reversed()
          .thenComparingInt(weighed -> weighed.finding().from())
          .thenComparing(weighed -> weighed.finding().rule());

  private RuleScore() {}

  static double of(List<WeighedFinding> found) {
    if (found.isEmpty()) {
      return 0;
    }
    List<WeighedFinding> heaviestFirst = new ArrayList<>(found);
    heaviestFirst.sort(HEAVIEST_FIRST);
    Set<Category> seen = EnumSet.noneOf(Category.class);
    double innocent = 1;
    int counted = 0;
    for (WeighedFinding each : heaviestFirst) {
      if (counted == MOST_COUNTED || each.weight() == 0) {
        break;
      }
      if (!isCovered(each, heaviestFirst)) {
        counted++;
        boolean further = !seen.add(each.finding().category());
        innocent *= 1 - each.weight() * (further ? FURTHER : 1);
      }
    }
    return 1 - innocent;
  }

  /** Whether a heavier finding of the category overlaps this one, or too many are heavier. */
  @SuppressWarnings("ReferenceEquality") // This finding, not one that is equal.
  private static boolean isCovered(WeighedFinding each, List<WeighedFinding> heaviestFirst) {
    for (int i = 0; i < Math.min(heaviestFirst.size(), MOST_COMPARED); i++) {
      WeighedFinding heavier = heaviestFirst.get(i);
      if (heavier == each) {
        return false;
      }
      if (overlaps(heavier.finding(), each.finding())) {
        return true;
      }
    }
    return true;
  }

  private static boolean overlaps(Finding one, Finding other) {
    return one.category() == other.category() && one.from() < other.to() && other.from() < one.to();
  }
}
