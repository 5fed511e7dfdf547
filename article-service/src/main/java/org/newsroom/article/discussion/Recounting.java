package org.newsroom.article.discussion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.edition.Discussion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;

/**
 * Counts the comments of discussions anew, from the comments themselves, and sets right what their
 * documents have forgotten: the count, the version and the turn. It may be done at any time and
 * again and again: a discussion that changes meanwhile is counted once more.
 */
@Service
public class Recounting {

  private static final Logger log = LoggerFactory.getLogger(Recounting.class);
  private static final int TOGETHER = 100;
  private static final int MOST_ATTEMPTS = 50;

  private final Discussions discussions;
  private final Tallies tallies;
  private final Settling settling;

  Recounting(Discussions discussions, Tallies tallies, Settling settling) {
    this.discussions = discussions;
    this.tallies = tallies;
    this.settling = settling;
  }

  /**
   * Counts the discussions that follow in the order of their ids.
   *
   * @param after the id after which to go on; null from the first
   * @param limit the most to count
   */
  public Page all(@Nullable String after, int limit) {
    String from = Objects.requireNonNullElse(after, "");
    TreeSet<String> ids = new TreeSet<>(discussions.idsAfter(from, limit));
    ids.addAll(tallies.idsAfter(from, limit));
    List<String> next = ids.stream().limit(limit).toList();
    return new Page(of(next), next.size() < limit ? null : next.get(limit - 1));
  }

  /** Counts the discussions of these articles. */
  public List<Recount> of(Collection<String> articleIds) {
    List<Recount> recounts = new ArrayList<>();
    articleIds.forEach(id -> recounts.add(recount(id)));
    return recounts;
  }

  /** Whether the discussion had forgotten anything that its comments tell. */
  boolean corrects(String discussion) {
    return recount(discussion).corrected();
  }

  private Recount recount(String articleId) {
    for (int attempt = 1; ; attempt++) {
      Discussion before =
          Objects.requireNonNull(settling.settled(List.of(articleId)).get(articleId));
      Tallies.Tally tally = tallies.of(before.id());
      if (tally.agreesWith(before)) {
        return new Recount(articleId, before.count(), before.count(), false);
      }
      if (discussions.correct(before, tally)) {
        log.atWarn()
            .addKeyValue("discussion", before.id())
            .addKeyValue("before", before.count())
            .addKeyValue("after", tally.count())
            .log("A discussion had forgotten comments and is counted anew");
        return new Recount(articleId, before.count(), tally.count(), true);
      }
      if (attempt == MOST_ATTEMPTS) {
        throw new ChangesTooFastException(articleId);
      }
    }
  }

  /** Counts all when not one discussion is left of those that there are comments of. */
  boolean lookForLoss() {
    if (discussions.isEmpty() && !tallies.isEmpty()) {
      log.warn("The discussions have gone; they are made again from their comments");
      String after = null;
      do {
        after = all(after, TOGETHER).next();
      } while (after != null);
    }
    return false;
  }

  /** A page of recounts and the id after which the next begins, or null when there is none. */
  public record Page(List<Recount> recounts, @Nullable String next) {}

  /**
   * How many comments readers see, as was told before and as they are.
   *
   * @param corrected whether the count or anything else of the discussion was wrong
   */
  public record Recount(String articleId, long before, long after, boolean corrected) {}

  /** So many comments come that none of many counts was still true when it was to be stored. */
  static final class ChangesTooFastException extends TransientDataAccessException {

    private static final long serialVersionUID = 1;

    ChangesTooFastException(String articleId) {
      super("The discussion of " + articleId + " changes faster than it can be counted");
    }
  }
}
