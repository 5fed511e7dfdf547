package org.newsroom.moderation.rules.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsroom.moderation.rules.definition.InvalidRuleSet;
import org.newsroom.moderation.rules.definition.Problem;

/** Small rule sets. */
final class RuleSetFixture {

  static final String MANIFEST =
      "version: test\npacks: words.yaml\npolicy: {categories: {TASTE: {hold: mild}}}\n";

  private static final List<String> PATTERNS =
      List.of("mul/spam/pack.yaml", "mul/privacy/pack.yaml");

  private RuleSetFixture() {}

  /** The shipped rules that have numbers instead of words. */
  static RuleSetFiles patterns() {
    String manifest =
        "version: test\npacks: %s\npolicy: {categories: {SPAM: {hold: moderate}}}\n"
            .formatted(String.join(" ", PATTERNS));
    Map<String, String> files = new HashMap<>(Map.of(RuleSetFiles.MANIFEST, manifest));
    Map<String, String> shipped = RuleSetFiles.shipped().contents();
    PATTERNS.forEach(file -> files.put(file, shipped.getOrDefault(file, "")));
    return new RuleSetFiles(files);
  }

  static RuleSetFiles files(String pack) {
    return new RuleSetFiles(Map.of(RuleSetFiles.MANIFEST, MANIFEST, "words.yaml", pack));
  }

  /** What is wrong with the pack; fails when nothing is. */
  static List<Problem> problems(String pack) {
    return problems(files(pack));
  }

  static List<Problem> problems(RuleSetFiles files) {
    try {
      files.compile();
    } catch (InvalidRuleSet e) {
      return e.problems();
    }
    throw new AssertionError("compiled");
  }
}
