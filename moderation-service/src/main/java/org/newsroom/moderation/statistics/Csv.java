package org.newsroom.moderation.statistics;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 writes it. A text that a spreadsheet would take for a formula is written
 * behind an apostrophe.
 */
final class Csv {

  /** The media type. */
  static final String TYPE = "text/csv";

  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r].*", Pattern.DOTALL);
  private static final Pattern SPECIAL = Pattern.compile(".*[\",\r\n].*", Pattern.DOTALL);

  private final StringBuilder text = new StringBuilder();

  Csv(List<String> columns) {
    row(columns.stream());
  }

  void row(Stream<? extends @Nullable Object> cells) {
    text.append(cells.map(Csv::cell).collect(Collectors.joining(","))).append("\r\n");
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String plain = value.toString();
    boolean formula = value instanceof String && FORMULA.matcher(plain).matches();
    String safe = formula ? "'" + plain : plain;
    return SPECIAL.matcher(safe).matches() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
