package org.newsroom.moderation.training;

import java.util.List;
import java.util.Set;

/**
 * A comment that people have judged.
 *
 * @param text as it was written
 * @param toxicity the share of readers who called it toxic, from 0 to 1
 * @param spans what makes it toxic, in UTF-16 offsets of the text; empty where nobody marked it
 */
record LabelledRow(
    String id,
    String text,
    double toxicity,
    String source,
    String language,
    String licence,
    List<String> subtypes,
    List<Span> spans) {

  /** The share of readers from which a comment counts as toxic. */
  static final double TOXIC = 0.5;

  /** The share of readers below which a comment counts as clean. */
  private static final double CLEAN = 0.1;

  /** Licences under which a model trained on a row may be shipped. */
  private static final Set<String> PERMISSIVE =
      Set.of("MIT", "CC0", "CC0-1.0", "CC-BY-4.0", "Apache-2.0");

  record Span(int from, int to) {

    boolean overlaps(int start, int end) {
      return from < end && to > start;
    }
  }

  boolean toxic() {
    return toxicity >= TOXIC;
  }

  /** Whether readers agree enough on it that a score can be right or wrong about it. */
  boolean isMeasure() {
    return toxic() || toxicity < CLEAN;
  }

  boolean mayTrain() {
    return PERMISSIVE.contains(licence);
  }
}
