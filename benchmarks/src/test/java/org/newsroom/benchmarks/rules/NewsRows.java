package org.newsroom.benchmarks.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsroom.moderation.rules.Candidate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Comments to measure with: the rows of news sites in the JSON Lines file that the system property
 * {@code rows} names, or else the sample that is shipped here.
 */
final class NewsRows {

  static final String PROPERTY = "rows";

  private static final String SAMPLE = "/news-comments.txt";
  private static final Set<String> NEWS = Set.of("ucc", "ctc", "fox", "civil_spans");

  private NewsRows() {}

  /** At least one comment. */
  static Candidate[] candidates() {
    String file = System.getProperty(PROPERTY, "");
    List<String> texts = file.isEmpty() ? sample() : rows(Path.of(file));
    if (texts.isEmpty()) {
      throw new IllegalArgumentException(file + " has no rows of " + NEWS);
    }
    return texts.stream().map(Candidate::of).toArray(Candidate[]::new);
  }

  private static List<String> rows(Path file) {
    JsonMapper json = new JsonMapper();
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(json::readTree)
          .filter(row -> NEWS.contains(row.path("source").asString("")))
          .map(row -> row.path("text").asString(""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> sample() {
    try (InputStream in = NewsRows.class.getResourceAsStream(SAMPLE)) {
      if (in == null) {
        throw new IllegalStateException("no " + SAMPLE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
