package org.newsroom.moderation.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.store.Queue;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.page.Page;
import org.springframework.stereotype.Component;

/**
 * Reads the queues page by page. A page of one queue costs the same however long the queue is. What
 * an index cannot find, a part of a text, is looked for in so many cases at most; where that was
 * not enough, the page says where to go on, and may have fewer items than were asked for.
 */
@Component
class Reading {

  private static final int MOST_LOOKED_AT = 2_000;
  private static final int BATCH = 200;

  private final Queue queue;
  private final Urgency urgency;

  Reading(Queue queue, Urgency urgency) {
    this.queue = queue;
    this.urgency = urgency;
  }

  /** The page that a query asks for, of one queue. */
  Page<Case> page(Queue.Filter filter, QueueQuery query) {
    Cursor after = Cursor.parse(query.cursor());
    return query.q() == null
        ? Page.of(queue.waiting(filter, after, query.most() + 1), query.most(), Queue::placeOf)
        : search(filter, query, after);
  }

  private Page<Case> search(Queue.Filter filter, QueueQuery query, @Nullable Cursor from) {
    Predicate<Case> says = saying(String.valueOf(query.q()));
    List<Case> found = new ArrayList<>();
    Cursor after = from;
    for (int looked = 0; looked < MOST_LOOKED_AT; looked += BATCH) {
      List<Case> batch = queue.waiting(filter, after, BATCH);
      for (Case one : batch) {
        if (says.test(one)) {
          found.add(one);
        }
        after = Queue.placeOf(one);
        if (found.size() == query.most()) {
          return new Page<>(found, after.toString());
        }
      }
      if (batch.size() < BATCH) {
        return new Page<>(found, null);
      }
    }
    return new Page<>(found, after == null ? null : after.toString());
  }

  /** Whether a case's text or its author's name has a part that reads so. */
  static Predicate<Case> saying(String part) {
    String folded = part.toLowerCase(Locale.ROOT);
    return subject ->
        Stream.of(subject.comment().text(), subject.comment().authorName())
            .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(folded));
  }

  /** The most urgent of several queues. Where more wait, these have to be decided first. */
  Page<Case> mostUrgent(List<Queue.Filter> filters, QueueQuery query) {
    return new Page<>(
        filters.stream()
            .flatMap(filter -> page(filter, query).items().stream())
            .sorted(Comparator.comparing(urgency::dueAt))
            .limit(query.most())
            .toList(),
        null);
  }
}
