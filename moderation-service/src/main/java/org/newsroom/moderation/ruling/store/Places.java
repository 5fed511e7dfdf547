package org.newsroom.moderation.ruling.store;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Line;

/**
 * The fields in which the places of the queues stand. Each queue has its own, so that sparse
 * indexes hold what waits in it and nothing else.
 */
final class Places {

  private static final String PENDING = "queue";
  private static final String OTHERS = "lines";

  private Places() {}

  /** The place in the first of the queues, which the release before knows. */
  static @Nullable Place pending(Case subject) {
    return subject.line() == Line.PENDING ? Place.of(subject) : null;
  }

  /** The place in another queue, by the name of the queue. */
  static @Nullable Map<String, Place> others(Case subject) {
    Line line = subject.line();
    return line == null || line == Line.PENDING ? null : Map.of(name(line), Place.of(subject));
  }

  static String field(Line line) {
    return line == Line.PENDING ? PENDING : OTHERS + "." + name(line);
  }

  static String path(Line line, String name) {
    return field(line) + "." + name;
  }

  private static String name(Line line) {
    return line.name().toLowerCase(Locale.ROOT);
  }

  /** One for each way to read a queue. */
  static Stream<IndexModel> indexes(Line line) {
    IndexOptions sparse = new IndexOptions().sparse(true);
    return Stream.of(
        new IndexModel(Indexes.ascending(path(line, "key")), sparse),
        new IndexModel(Indexes.ascending(path(line, "articleId"), path(line, "key")), sparse),
        new IndexModel(Indexes.ascending(path(line, "rules"), path(line, "key")), sparse));
  }
}
