package org.newsroom.article.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Gives an article the ids that others had before it, and their discussion. Each former article is
 * claimed before anything else, in the version in which it was read, so that of two that claim one
 * the second is refused, and nobody changes it unseen. After a crash the same put goes on.
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

  /**
   * The article may have the former ids, once it is stored.
   *
   * @param formerIds all of them, those of the former articles among them
   * @param claimed the former articles as they were before they were claimed just now
   */
  record Moved(List<String> formerIds, List<Article> claimed) implements Outcome {}

  /** A former article has changed meanwhile, and the move is to be thought over. */
  record Overtaken() implements Outcome {}

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
    List<Article> formers = new ArrayList<>();
    for (String formerId : formerIds) {
      Optional<Article> found = articles.find(formerId);
      if (found.isEmpty() || formerId.equals(id)) {
        return new Refusal(Reason.UNKNOWN, formerId);
      }
      Article former = found.get();
      String movedTo = former.movedTo();
      if (movedTo != null && !movedTo.equals(id) && !formerIds.contains(movedTo)) {
        return new Refusal(Reason.TAKEN, formerId);
      }
      all.addAll(former.moves().formerIds());
      formers.add(former);
    }
    return discussions.canFollow(id, formerIds)
        ? claim(id, formers, List.copyOf(all))
        : new Refusal(Reason.HAS_COMMENTS, formerIds.get(0));
  }

  private Outcome claim(String id, List<Article> formers, List<String> all) {
    List<Article> claimed = new ArrayList<>();
    for (Article former : formers) {
      String movedTo = former.movedTo();
      if (movedTo != null && !movedTo.equals(id)) {
        // It has moved twice: the id between, which is claimed too, has it already.
        continue;
      }
      if (!articles.claim(former, id)) {
        release(id, claimed);
        return new Overtaken();
      }
      if (movedTo == null) {
        claimed.add(former);
      }
    }
    List<String> formerIds = formers.stream().map(Article::id).toList();
    if (!discussions.follow(id, formerIds)) {
      release(id, claimed);
      return new Refusal(Reason.HAS_COMMENTS, formerIds.get(0));
    }
    return new Moved(all, List.copyOf(claimed));
  }

  /** Takes claims back that were made just now, since the article was not stored. */
  void release(String id, List<Article> claimed) {
    claimed.forEach(former -> articles.release(former, id));
  }
}
