package org.newsroom.moderation.training;

import java.util.Arrays;
import java.util.List;

/** Labelled rows for tests. */
final class Rows {

  private Rows() {}

  static LabelledRow row(String text, boolean toxic, String licence, LabelledRow.Span... spans) {
    return new LabelledRow(
        "id of " + text,
        text,
        toxic ? 1 : 0,
        "news",
        "en",
        licence,
        List.of(),
        Arrays.asList(spans));
  }

  static Scored scored(boolean toxic, double output) {
    return new Scored(row("text", toxic, "MIT"), output);
  }
}
