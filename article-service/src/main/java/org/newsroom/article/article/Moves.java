package org.newsroom.article.article;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The other ids of an article.
 *
 * @param formerIds those that it had before, the last first; what names one of them means it
 * @param movedTo the id that it has now; null where that is its own
 */
record Moves(List<String> formerIds, @Nullable String movedTo) {

  static final Moves NONE = new Moves(List.of(), null);

  /** The ids with further ones before them. */
  Moves with(List<String> further) {
    return new Moves(
        Stream.concat(further.stream(), formerIds.stream()).distinct().toList(), movedTo);
  }
}
