package org.newsroom.moderation.judging;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.newsroom.moderation.article.Articles;
import org.newsroom.moderation.article.WithdrawnArticles;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.Requests;
import org.newsroom.moderation.ruling.Rulings;
import org.newsroom.moderation.ruling.store.Queue;
import org.springframework.stereotype.Service;

/**
 * Drops what waits under an article that is off the website, a batch at a time. What was dropped no
 * longer waits, so that whoever begins again goes on where another one ended.
 */
@Service
class Dropping implements WithdrawnArticles {

  private static final int BATCH = 100;

  private final Queue queue;
  private final Rulings rulings;
  private final Articles articles;
  private final Clock clock;

  Dropping(Queue queue, Rulings rulings, Articles articles, Clock clock) {
    this.queue = queue;
    this.rulings = rulings;
    this.articles = articles;
    this.clock = clock;
  }

  @Override
  public void withdrawn(Collection<String> ids) {
    // A correction that is dropped leaves reports of what it was to replace; these come next.
    for (Line line : Line.values()) {
      Queue.Filter waiting = Queue.Filter.on(line, ids);
      List<Case> batch = queue.waiting(waiting, null, BATCH);
      while (!batch.isEmpty()) {
        batch.forEach(this::drop);
        batch = queue.waiting(waiting, null, BATCH);
      }
    }
  }

  /** Drops those of the cases just judged whose article was withdrawn while they were. */
  void dropLate(Collection<Case> judged) {
    List<Case> waiting = judged.stream().filter(one -> one.waitsFor() != null).toList();
    if (!waiting.isEmpty()) {
      articles
          .withdrawnAmong(waiting.stream().map(one -> one.comment().articleId()).toList())
          .forEach(
              gone -> waiting.stream().filter(one -> isOn(one, gone.names())).forEach(this::drop));
    }
  }

  private static boolean isOn(Case subject, Collection<String> ids) {
    return ids.contains(subject.comment().articleId());
  }

  private void drop(Case waiting) {
    rulings.apply(waiting.commentId(), subject -> Requests.dropped(subject, clock.instant()));
  }
}
