package org.newsroom.moderation.rules.disguise;

import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

/**
 * Remembers what was found where the text read the same before: a text that asks for much work
 * usually repeats itself.
 */
final class MatchCache {

  private static final int MOST = 1 << 8;

  /** So many signs before and behind a stretch bear on how it is read. */
  private static final int BESIDE = 1;

  /** A stretch that was searched, and the match in it as if it began at 0. */
  private record Echo(
      int from, int limit, boolean spaced, Lookalikes view, Disguises.@Nullable Match match) {}

  private final FoldedText text;
  private final @Nullable Echo[] known = new Echo[MOST];

  MatchCache(FoldedText text) {
    this.text = text;
  }

  /** Whether the same stretch was searched before; then {@link #match} says what is in it. */
  boolean has(int from, int limit, boolean spaced, Lookalikes view) {
    Echo echo = known[slot(from, limit)];
    return echo != null
        && echo.limit - echo.from == limit - from
        && echo.spaced == spaced
        && echo.view == view
        && begin(echo.from) - echo.from == begin(from) - from
        && end(echo.limit) - echo.limit == end(limit) - limit
        && text.isSame(begin(echo.from), end(echo.limit), begin(from), end(limit));
  }

  Disguises.@Nullable Match match(int from, int limit) {
    Echo echo = known[slot(from, limit)];
    return echo == null ? null : moved(echo.match, from);
  }

  void keep(int from, int limit, boolean spaced, Lookalikes view, Disguises.@Nullable Match match) {
    known[slot(from, limit)] = new Echo(from, limit, spaced, view, moved(match, -from));
  }

  private static Disguises.@Nullable Match moved(Disguises.@Nullable Match match, int by) {
    return match == null
        ? null
        : new Disguises.Match(match.word(), match.end() + by, match.effort(), match.doubt());
  }

  private int slot(int from, int limit) {
    int hash = limit - from;
    for (int at = begin(from); at < end(limit); at++) {
      hash = 31 * hash + text.charAt(at);
    }
    return (hash ^ hash >>> 16) & MOST - 1;
  }

  private static int begin(int from) {
    return Math.max(0, from - BESIDE);
  }

  private int end(int limit) {
    return Math.min(text.length(), limit + BESIDE + 1);
  }
}
