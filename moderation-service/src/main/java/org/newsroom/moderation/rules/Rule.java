package org.newsroom.moderation.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One rule of a pack, as its editors wrote it. */
record Rule(
    String id,
    Category category,
    Severity severity,
    double weight,
    When when,
    boolean ambiguous,
    boolean disguised,
    String why,
    Texts texts,
    @Nullable Search search,
    Place place) {

  /** What the rule looks for instead of words, and the numbers that it sets by their names. */
  record Search(Pattern pattern, Map<String, Double> limits) {

    double limit(String name) {
      return limits.getOrDefault(name, 0.0);
    }
  }

  boolean seeks(Pattern pattern) {
    return search != null && search.pattern() == pattern;
  }

  /** A number that the rule sets for its pattern; 0 if it has none of that name. */
  double limit(String name) {
    return search == null ? 0 : search.limit(name);
  }

  /** What the rule looks for, and what it promises to match and not to match. */
  record Texts(
      List<String> words,
      List<String> stems,
      List<String> phrases,
      List<String> except,
      List<String> must,
      List<String> mustNot) {}

  /** Where the rule is written. */
  record Place(String file, int line) {}
}
