package org.newsroom.article.discussion;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsroom.platform.event.Received;

/**
 * By how much a batch changes each article's count. A crash after the counts were written and
 * before the comments were makes Kafka deliver the same records again while the comments still look
 * as before: so each article's counter knows the last record of each partition that it has counted,
 * and what is not later than that changes the comment without being counted.
 */
final class Counting {

  private final Map<String, Map<String, Long>> counted;
  private final Map<String, Delta> deltas = new LinkedHashMap<>();

  /**
   * Begins to count a batch.
   *
   * @param counted by article, then by partition: the offset of the last record counted
   */
  Counting(Map<String, Map<String, Long>> counted) {
    this.counted = counted;
  }

  /**
   * Applies the rulings in order and counts what they change.
   *
   * @param placements where the comments stand in the store
   * @return a step for each comment of the batch
   */
  List<Step> apply(
      List<Received<CommentModerated>> batch, Map<String, Placement> placements, Instant now) {
    Map<String, Step> steps = new LinkedHashMap<>();
    for (Received<CommentModerated> received : batch) {
      String id = received.event().commentId();
      Placement stored = placements.getOrDefault(id, Placement.NONE);
      Step before = steps.getOrDefault(id, Step.from(stored, received));
      Step after = before.with(received, now);
      steps.put(id, after);
      if (before.after().visible() != after.after().visible()) {
        count(received, after.after().visible() ? 1 : -1);
      }
    }
    return List.copyOf(steps.values());
  }

  private void count(Received<CommentModerated> received, int change) {
    String articleId = received.event().comment().articleId();
    String partition = partition(received);
    long last = counted.getOrDefault(articleId, Map.of()).getOrDefault(partition, -1L);
    if (received.offset() > last) {
      deltas
          .computeIfAbsent(articleId, id -> new Delta())
          .add(change, partition, received.offset());
    }
  }

  private static String partition(Received<CommentModerated> received) {
    return "p" + received.partition();
  }

  Map<String, Delta> deltas() {
    return deltas;
  }

  /** The change of an article's count, with the last record counted of each partition. */
  static final class Delta {

    private long change;
    private final Map<String, Long> offsets = new HashMap<>();

    private void add(int by, String partition, long offset) {
      change += by;
      offsets.put(partition, offset);
    }

    long change() {
      return change;
    }

    Map<String, Long> offsets() {
      return offsets;
    }
  }
}
