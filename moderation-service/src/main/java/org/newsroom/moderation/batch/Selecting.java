package org.newsroom.moderation.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.review.QueueParts;
import org.newsroom.moderation.review.QueueQuery;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.moderation.ruling.store.Queue;
import org.newsroom.moderation.ruling.store.Queue.Selected;
import org.springframework.stereotype.Service;

/** Selects what a batch is to decide, and keeps the selection for a quarter of an hour. */
@Service
class Selecting {

  static final int MOST = 100_000;

  private static final Duration KEPT_FOR = Duration.ofMinutes(15);

  private final QueueParts parts;
  private final Queue queue;
  private final Cases cases;
  private final Batches batches;
  private final Clock clock;

  Selecting(QueueParts parts, Queue queue, Cases cases, Batches batches, Clock clock) {
    this.parts = parts;
    this.queue = queue;
    this.cases = cases;
    this.batches = batches;
    this.clock = clock;
  }

  /** A selection, and the ids of the first of it. */
  record Selection(Batch batch, List<String> first) {}

  /** Selects these comments, or a part of a queue. What a colleague has in hand is left out. */
  Selection select(@Nullable List<String> ids, @Nullable QueueQuery filter, Editor editor) {
    Instant now = clock.instant();
    List<Selected> all = filter == null ? named(ids == null ? List.of() : ids) : waiting(filter);
    List<Selected> free =
        all.stream()
            .filter(one -> one.claim() == null || !one.claim().holdsAgainst(editor.name(), now))
            .toList();
    String id = UUID.randomUUID().toString();
    Batch batch =
        new Batch(
            id,
            editor.name(),
            editor.isSenior(),
            now,
            Batch.State.PREVIEWED,
            free.size(),
            all.size() - free.size(),
            null,
            null,
            null,
            now.plus(KEPT_FOR),
            null,
            null);
    batches.add(batch, partsOf(id, free, now.plus(KEPT_FOR)));
    return new Selection(batch, free.stream().limit(20).map(Selected::id).toList());
  }

  private List<Selected> waiting(QueueQuery filter) {
    return parts.of(filter).stream()
        .flatMap(one -> queue.selected(one, MOST).stream())
        .limit(MOST)
        .toList();
  }

  private List<Selected> named(List<String> ids) {
    return cases.find(ids).values().stream()
        .filter(one -> one.waitsFor() != null)
        .map(Selecting::selected)
        .toList();
  }

  private static Selected selected(Case one) {
    return new Selected(one.commentId(), one.revision(), one.claim());
  }

  private static List<Part> partsOf(String batch, List<Selected> all, Instant expiresAt) {
    List<Part> parts = new ArrayList<>();
    IntStream.iterate(0, from -> from < all.size(), from -> from + Part.MOST)
        .forEach(
            from -> {
              List<Part.Item> items =
                  all.subList(from, Math.min(all.size(), from + Part.MOST)).stream()
                      .map(one -> new Part.Item(one.id(), one.revision()))
                      .toList();
              String id = "%s:%06d".formatted(batch, from);
              parts.add(new Part(id, batch, true, items, 0, 0, expiresAt));
            });
    return parts;
  }
}
