package org.newsroom.moderation.rules.definition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Severity;

/** One rule of a pack, as its editors wrote it. */
public record Rule(
    String id,
    Category category,
    Severity severity,
    double weight,
    AppliesTo when,
    boolean ambiguous,
    boolean disguised,
    String why,
    Texts texts,
    @Nullable Search search,
    Place place) {

  /** What the rule looks for instead of words, and the numbers that it sets by their names. */
  record Search(PatternKind pattern, Map<String, Double> limits) {

    double limit(String name) {
      return limits.getOrDefault(name, 0.0);
    }
  }

  public boolean seeks(PatternKind pattern) {
    return search != null && search.pattern() == pattern;
  }

  /** A number that the rule sets for its pattern; 0 if it has none of that name. */
  public double limit(String name) {
    return search == null ? 0 : search.limit(name);
  }

  /** What the rule looks for, and what it promises to match and not to match. */
  public record Texts(
      List<String> words,
      List<String> stems,
      List<String> phrases,
      List<String> except,
      List<String> must,
      List<String> mustNot) {}

  /** Where the rule is written. */
  public record Place(String file, int line) {}
}
