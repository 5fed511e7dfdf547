package org.newsroom.moderation.training;

import java.util.List;
import java.util.Set;

/**
 * A comment that people have judged.
 *
 * @param text as it was written
 * @param spans what makes it toxic, in UTF-16 offsets of the text; empty where nobody marked it
 */
record LabelledRow(
    String id,
    String text,
    boolean toxic,
    String source,
    String language,
    String licence,
    List<String> subtypes,
    List<Span> spans) {

  /** Licences under which a model trained on a row may be shipped. */
  private static final Set<String> PERMISSIVE = Set.of("MIT", "CC0-1.0", "CC-BY-4.0", "Apache-2.0");

  record Span(int from, int to) {

    boolean overlaps(int start, int end) {
      return from < end && to > start;
    }
  }

  boolean mayTrain() {
    return PERMISSIVE.contains(licence);
  }
}
