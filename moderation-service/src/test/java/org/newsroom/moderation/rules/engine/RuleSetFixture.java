package org.newsroom.moderation.rules.engine;

import java.util.List;
import java.util.Map;
import org.newsroom.moderation.rules.definition.InvalidRuleSet;
import org.newsroom.moderation.rules.definition.Problem;

/** Small rule sets of one pack. */
final class RuleSetFixture {

  static final String MANIFEST =
      "version: test\npacks: words.yaml\npolicy: {categories: {TASTE: {hold: mild}}}\n";

  private RuleSetFixture() {}

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
