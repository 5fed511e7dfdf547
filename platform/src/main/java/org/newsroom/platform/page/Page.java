package org.newsroom.platform.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of a list.
 *
 * @param items the entries
 * @param next the cursor of the next page; absent on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /** Cuts to {@code limit} what was read with a limit of one more. */
  public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, Cursor> cursorOf) {
    if (oneMore.size() <= limit) {
      return new Page<>(oneMore, null);
    }
    List<T> items = oneMore.subList(0, limit);
    return new Page<>(items, cursorOf.apply(items.get(limit - 1)).toString());
  }

  /** The same page of something else. */
  public <R> Page<R> map(Function<T, R> as) {
    return new Page<>(items.stream().map(as).toList(), next);
  }
}
