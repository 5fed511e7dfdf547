package org.newsroom.moderation.rules.definition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Severity;

/**
 * One rule of a pack, as its editors wrote it.
 *
 * @param language of the pack that it stands in
 * @param weight how much a finding adds to the score, from 0 to 1
 * @param ambiguous whether its words are also names or topics
 * @param disguised whether its words are sought in disguise, too
 * @param certain whether what it finds may reject a text; an idiom may only hold one
 * @param international whether its words are the same in other languages: then they count there,
 *     too
 * @param why what an editor reads beside a finding
 * @param search the pattern that it looks for instead of words, or null
 */
public record Rule(
    String id,
    String language,
    Category category,
    Severity severity,
    double weight,
    AppliesTo when,
    boolean ambiguous,
    boolean disguised,
    boolean certain,
    boolean international,
    String why,
    Texts texts,
    @Nullable Search search,
    Place place) {

  /** The pattern that a rule looks for instead of words, and the numbers that it sets by name. */
  record Search(PatternKind pattern, Map<String, Double> limits) {

    double limit(String name) {
      return limits.getOrDefault(name, 0.0);
    }
  }

  /** Whether the rule looks for that pattern. */
  public boolean seeks(PatternKind pattern) {
    return search != null && search.pattern() == pattern;
  }

  /** A number that the rule sets for its pattern; 0 if it has none of that name. */
  public double limit(String name) {
    return search == null ? 0 : search.limit(name);
  }

  /** The texts of a rule: what it looks for, and what it promises to match and not to match. */
  public record Texts(
      List<String> words,
      List<String> stems,
      List<String> phrases,
      List<String> except,
      List<String> must,
      List<String> mustNot) {}

  /** The place where a rule, a pack or a list is written. */
  public record Place(String file, int line) {}
}
