package org.newsroom.article.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives an article the ids that others had before it, and their discussion. Each former article is
 * claimed by a conditional write before anything else, so that of two that claim one the second is
 * refused. After a crash the same put goes on.
 */
@Component
class Moving {

  private final Articles articles;
  private final MovableDiscussions discussions;

  Moving(Articles articles, MovableDiscussions discussions) {
    this.articles = articles;
    this.discussions = discussions;
  }

  /** What comes of it: the ids that the article had before, or a refusal that changed nothing. */
  sealed interface Outcome {}

  /** All former ids, those of the former articles among them. */
  record Moved(List<String> formerIds) implements Outcome {}

  /**
   * Why it is refused.
   *
   * @param id the former id at fault
   */
  record Refusal(Reason reason, String id) implements Outcome {}

  /** The reasons for a refusal. */
  enum Reason {
    /** There is no article of the former id, or it is the article's own. */
    UNKNOWN,
    /** Another article claims the former id. */
    TAKEN,
    /** Two of the ids have comments, and discussions are not mixed. */
    HAS_COMMENTS
  }

  /** Moves the former articles to this id. */
  Outcome move(String id, List<String> formerIds) {
    Set<String> all = new LinkedHashSet<>(formerIds);
    for (String formerId : formerIds) {
      Optional<Article> former = articles.find(formerId);
      if (former.isEmpty() || formerId.equals(id)) {
        return new Refusal(Reason.UNKNOWN, formerId);
      }
      String movedTo = former.get().moves().movedTo();
      if (movedTo != null && !movedTo.equals(id) && !formerIds.contains(movedTo)) {
        return new Refusal(Reason.TAKEN, formerId);
      }
      all.addAll(former.get().moves().formerIds());
    }
    if (!discussions.canFollow(id, formerIds)) {
      return new Refusal(Reason.HAS_COMMENTS, formerIds.get(0));
    }
    Refusal refusal = claim(id, formerIds);
    return refusal == null ? new Moved(List.copyOf(all)) : refusal;
  }

  private @Nullable Refusal claim(String id, List<String> formerIds) {
    List<String> claimed = new ArrayList<>();
    for (String formerId : formerIds) {
      if (!articles.claim(formerId, id) && !isClaimedBy(formerIds, formerId)) {
        articles.release(claimed, id);
        return new Refusal(Reason.TAKEN, formerId);
      }
      claimed.add(formerId);
    }
    if (!discussions.follow(id, formerIds)) {
      articles.release(claimed, id);
      return new Refusal(Reason.HAS_COMMENTS, formerIds.get(0));
    }
    return null;
  }

  /** An article that has moved twice names the id between, which has the oldest already. */
  private boolean isClaimedBy(List<String> formerIds, String formerId) {
    return articles
        .find(formerId)
        .map(Article::moves)
        .map(Article.Moves::movedTo)
        .filter(Objects::nonNull)
        .filter(formerIds::contains)
        .isPresent();
  }
}
