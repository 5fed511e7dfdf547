package org.newsroom.standalone.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A comment with which the review desk has something to do.
 *
 * @param article the id of the article
 * @param name the reader's
 * @param language of the text; English when it is not said
 * @param report the bodies of the reports of it, once it is published
 * @param appeal its author's words against its rejection
 */
record QueuedComment(
    String article,
    String name,
    String text,
    @Nullable String language,
    @Nullable List<Map<String, Object>> report,
    @Nullable String appeal) {

  private static final String FILE = "/sample-queue.json";

  /** All of them, in the order in which they are sent. */
  static List<QueuedComment> all() {
    try (InputStream content = QueuedComment.class.getResourceAsStream(FILE)) {
      return List.of(JsonMapper.builder().build().readValue(content, QueuedComment[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String locale() {
    return Objects.requireNonNullElse(language, "en");
  }

  List<Map<String, Object>> reports() {
    return Objects.requireNonNullElse(report, List.of());
  }
}
