package org.newsroom.moderation.rules;

import java.util.List;

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
    Place place) {

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
