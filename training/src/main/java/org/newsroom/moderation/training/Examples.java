package org.newsroom.moderation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Makes examples of labelled rows. Where people marked what is toxic in a text, its sentences and
 * phrases without a mark, and the text without what was marked, teach what the same readers write
 * when they are civil: no topic and no source is toxic by itself.
 */
final class Examples {

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\n+");
  private static final Pattern FIRST_WORD = Pattern.compile("^\\S+");
  private static final Pattern PHRASE = Pattern.compile("\\S+(?:\\s+\\S+){0,4}");
  private static final int SHORTEST = 8;

  private final UnaryOperator<String> normaliser;
  private final List<Example> examples = new ArrayList<>();

  private Examples(UnaryOperator<String> normaliser) {
    this.normaliser = normaliser;
  }

  static List<Example> of(List<LabelledRow> rows, UnaryOperator<String> normaliser) {
    Examples examples = new Examples(normaliser);
    rows.stream().filter(LabelledRow::mayTrain).forEach(examples::add);
    return examples.examples;
  }

  /** Rows of a test suite that share its pattern, or what it tests, are of one group. */
  static String group(LabelledRow row) {
    return switch (row.source()) {
      case "madlibs" -> FIRST_WORD.matcher(row.text()).replaceFirst("");
      case "hatecheck", "mhc_ar" -> row.source() + row.subtypes();
      default -> row.id();
    };
  }

  private void add(LabelledRow row) {
    double weight = weight(row);
    if (weight > 0) {
      add(row.text(), row.toxicity(), weight, row);
    }
    if (!row.spans().isEmpty()) {
      addSentences(row);
      addPhrases(row);
      add(withoutSpans(row), 0, 1, row);
    }
  }

  /** Comments on news, and the little there is on hatred of groups, weigh more than tweets. */
  private static double weight(LabelledRow row) {
    return switch (row.source()) {
      case "fox", "surge" -> 10;
      case "civil", "civil_binary" -> 3;
      case "hatecheck" -> 2;
      case "davidson", "madlibs" -> Folds.of("half" + row.id()) < Folds.COUNT / 2 ? 1 : 0;
      default -> 1;
    };
  }

  private void addSentences(LabelledRow row) {
    int from = 0;
    var ends = SENTENCE_END.matcher(row.text());
    while (ends.find()) {
      addPart(row, from, ends.start());
      from = ends.end();
    }
    addPart(row, from, row.text().length());
  }

  /** Runs of a few words, so that single words are blamed and not their neighbours. */
  private void addPhrases(LabelledRow row) {
    var phrases = PHRASE.matcher(row.text());
    while (phrases.find()) {
      addPart(row, phrases.start(), phrases.end());
    }
  }

  private void addPart(LabelledRow row, int from, int to) {
    if (to - from >= SHORTEST) {
      boolean marked = row.spans().stream().anyMatch(s -> s.overlaps(from, to));
      add(row.text().substring(from, to), marked ? 1 : 0, 1, row);
    }
  }

  private static String withoutSpans(LabelledRow row) {
    StringBuilder text = new StringBuilder(row.text());
    for (LabelledRow.Span span : row.spans()) {
      for (int at = span.from(); at < span.to(); at++) {
        text.setCharAt(at, ' ');
      }
    }
    return text.toString();
  }

  private void add(String text, double toxicity, double weight, LabelledRow row) {
    examples.add(new Example(normaliser.apply(text), toxicity, weight, group(row)));
  }
}
