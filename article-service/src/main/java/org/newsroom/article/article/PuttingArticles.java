package org.newsroom.article.article;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.OutboxRelay;
import org.springframework.stereotype.Service;

/**
 * Stores an article with the event that announces it; an unchanged one changes and announces
 * nothing.
 */
@Service
class PuttingArticles {

  private final Articles articles;
  private final Events events;
  private final OutboxRelay relay;
  private final ArticleProperties site;
  private final Clock clock;

  PuttingArticles(
      Articles articles, Events events, OutboxRelay relay, ArticleProperties site, Clock clock) {
    this.articles = articles;
    this.events = events;
    this.relay = relay;
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

  private @Nullable Result attempt(String id, ArticleDraft draft, @Nullable String ifMatch) {
    Optional<Article> known = articles.find(id);
    if (ifMatch != null && !known.map(Article::etag).filter(ifMatch::equals).isPresent()) {
      return new Stale();
    }
    Instant now = clock.instant();
    Article article =
        new Article(
            id,
            known.map(Article::version).orElse(0L) + 1,
            draft.completed(known.map(Article::publishedAt).orElse(now)),
            now);
    if (known.isPresent() && known.get().content().equals(article.content())) {
      return new Stored(known.get(), false);
    }
    OutgoingEvent event = announce(article);
    boolean stored =
        known.isPresent()
            ? articles.replace(article, event, now)
            : articles.insert(article, event, now);
    if (!stored) {
      return null;
    }
    relay.stored(id, List.of(event));
    return new Stored(article, known.isEmpty());
  }

  private OutgoingEvent announce(Article article) {
    ArticleChanged changed = article.changed(site.moderationMode());
    return events.create(
        ArticleChanged.TYPE, changed.eventId(), article.id(), article.updatedAt(), changed);
  }

  /** What became of a put. */
  sealed interface Result {}

  /** The article is now as it was put. */
  record Stored(Article article, boolean created) implements Result {}

  /** The version that the client knew is not in force. */
  record Stale() implements Result {}
}
