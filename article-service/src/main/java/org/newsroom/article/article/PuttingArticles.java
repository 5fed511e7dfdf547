package org.newsroom.article.article;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.OutboxRelay;
import org.springframework.stereotype.Service;

/**
 * Stores an article, or its withdrawal, with the event that announces it; an unchanged one changes
 * and announces nothing.
 */
@Service
class PuttingArticles {

  private final Articles articles;
  private final Events events;
  private final OutboxRelay relay;
  private final Moving moving;
  private final ArticleProperties site;
  private final Clock clock;

  PuttingArticles(
      Articles articles,
      Events events,
      OutboxRelay relay,
      Moving moving,
      ArticleProperties site,
      Clock clock) {
    this.articles = articles;
    this.events = events;
    this.relay = relay;
    this.moving = moving;
    this.site = site;
    this.clock = clock;
  }

  Result put(String id, ArticleDraft draft, @Nullable String ifMatch) {
    while (true) {
      Result result = attempt(id, draft, ifMatch);
      if (result != null) {
        return result;
      }
      // Another put of the same article came first; go by what it left.
    }
  }

  /** Takes the article off the website, unless it is; the article as it was. */
  Optional<Article> withdraw(String id) {
    while (true) {
      Optional<Article> known = articles.find(id);
      if (known.isEmpty() || known.get().isWithdrawn() || known.get().moves().movedTo() != null) {
        return known;
      }
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      if (store(known.get().withdrawn(now), now)) {
        return known;
      }
      // A put of the same article came first; go by what it left.
    }
  }

  private @Nullable Result attempt(String id, ArticleDraft draft, @Nullable String ifMatch) {
    Optional<Article> known = articles.find(id);
    if (ifMatch != null && !known.map(Article::etag).filter(ifMatch::equals).isPresent()) {
      return new Stale();
    }
    String movedTo = known.map(Article::moves).map(Article.Moves::movedTo).orElse(null);
    if (movedTo != null) {
      return new MovedAway(movedTo);
    }
    Article.Moves moves = known.map(Article::moves).orElse(Article.Moves.NONE);
    List<String> further = new ArrayList<>(draft.formerIdsOnce());
    further.removeAll(moves.formerIds());
    if (further.isEmpty()) {
      return attempt(known, id, draft, moves);
    }
    Moving.Outcome outcome = moving.move(id, further);
    if (outcome instanceof Moving.Refusal refusal) {
      return new Refused(refusal);
    }
    return outcome instanceof Moving.Moved moved ? moved(known, id, draft, moved) : null;
  }

  private @Nullable Result moved(
      Optional<Article> known, String id, ArticleDraft draft, Moving.Moved moved) {
    Article.Moves moves = known.map(Article::moves).orElse(Article.Moves.NONE);
    Result result = attempt(known, id, draft, moves.with(moved.formerIds()));
    if (result == null) {
      moving.release(id, moved.claimed());
    }
    return result;
  }

  private @Nullable Result attempt(
      Optional<Article> known, String id, ArticleDraft draft, Article.Moves moves) {
    Instant now = clock.instant();
    Content content = draft.content(known.map(Article::publishedAt).orElse(now));
    ModerationMode mode = Objects.requireNonNullElse(content.ownMode(), site.moderationMode());
    Article article =
        new Article(
            id, known.map(Article::version).orElse(0L) + 1, content, mode, now, null, moves);
    if (known.isPresent() && known.get().isAs(article)) {
      return new Stored(known.get(), false);
    }
    return store(article, now) ? new Stored(article, known.isEmpty()) : null;
  }

  /**
   * Announces up to {@code most} articles again that have no mode of their own and were announced
   * in another mode than the site has now.
   *
   * @return whether there were any, so that there may be more
   */
  boolean catchUpWithSite(int most) {
    List<String> ids = articles.notInModeOfSite(site.moderationMode(), most);
    int caughtUp = 0;
    for (String id : ids) {
      // An article that another instance has stored meanwhile is left as it is.
      caughtUp +=
          articles
              .find(id)
              .filter(article -> article.content().ownMode() == null)
              .filter(article -> article.mode() != site.moderationMode())
              .map(article -> article.in(site.moderationMode()))
              .filter(article -> store(article, clock.instant()))
              .map(article -> 1)
              .orElse(0);
    }
    return caughtUp > 0;
  }

  /** Stores the article with its event, unless its version does not follow the one in force. */
  private boolean store(Article article, Instant now) {
    ArticleChanged changed = article.changed();
    OutgoingEvent event =
        events.create(ArticleChanged.TYPE, changed.eventId(), article.id(), now, changed);
    boolean stored =
        article.version() == 1
            ? articles.insert(article, event, now)
            : articles.replace(article, event, now);
    if (stored) {
      relay.stored(article.id(), List.of(event), now);
    }
    return stored;
  }

  /** The outcome of a put. */
  sealed interface Result {}

  /** The article is now as it was put. */
  record Stored(Article article, boolean created) implements Result {}

  /** The article has another id now. */
  record MovedAway(String to) implements Result {}

  /** A former id cannot be taken over. */
  record Refused(Moving.Refusal refusal) implements Result {}

  /** The version that the client knew is not in force. */
  record Stale() implements Result {}
}
