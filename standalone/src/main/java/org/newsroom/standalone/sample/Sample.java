package org.newsroom.standalone.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An article of the sample site with what readers say about it.
 *
 * @param article the body of the publisher's request
 * @param hoursAgo how long before it is put first the article was published; the article names its
 *     own time, or appears now, where this is null
 */
record Sample(
    String id,
    ObjectNode article,
    @Nullable Integer hoursAgo,
    @Nullable List<SampleComment> comments) {

  private static final List<String> FILES = List.of("/sample-articles.json", "/sample-town.json");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The samples in the order of the files; the first is the sample page's own article. */
  static List<Sample> all() {
    return FILES.stream().flatMap(Sample::read).toList();
  }

  /** The body of the publisher's request at a time. */
  ObjectNode articleAt(Instant now) {
    ObjectNode body = article.deepCopy();
    if (hoursAgo != null) {
      Instant published = now.minus(Duration.ofHours(hoursAgo)).truncatedTo(ChronoUnit.MINUTES);
      body.put("publishedAt", published.toString());
    }
    return body;
  }

  /** Whether an editor reads each comment before it is published. */
  boolean isForEditors() {
    return "EDITORS".equals(article.path("moderationMode").asString(""));
  }

  String language() {
    return article.path("language").asString("en");
  }

  List<SampleComment> discussion() {
    return comments == null ? List.of() : comments;
  }

  private static Stream<Sample> read(String file) {
    try (InputStream content = Sample.class.getResourceAsStream(file)) {
      return Stream.of(JSON.readValue(content, Sample[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A comment of the sample site.
   *
   * @param name the reader's
   * @param replies to it, oldest first
   */
  record SampleComment(String name, String text, @Nullable List<SampleComment> replies) {

    List<SampleComment> answers() {
      return replies == null ? List.of() : replies;
    }
  }
}
