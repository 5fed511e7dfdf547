package org.newsroom.article.discussion;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.platform.event.Received;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Several instances read the same partition at once, as they may for a while after a rebalance:
 * each in batches of its own sizes, some from further back, one of them twice. Whatever their
 * order, each comment ends under the ruling of the highest number, and the counts count what is
 * visible.
 */
@ServiceTest
class ConcurrentRulingsIT {

  private static final int INSTANCES = 4;
  private static final int COMMENTS = 12;
  private static final int RULINGS_EACH = 5;

  @Autowired Attaching attaching;
  @Autowired Comments comments;
  @Autowired Discussions discussions;

  private final List<String> articles =
      List.of("article-" + UUID.randomUUID(), "article-" + UUID.randomUUID());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void endUnderTheHighestNumber(long seed) throws Exception {
    List<Received<CommentModerated>> partition = partition(new Random(seed));

    inParallel(partition, seed);

    Map<String, CommentModerated> inForce = inForce(partition);
    Map<String, Placement> placements = comments.placements(inForce.keySet());
    inForce.forEach(
        (id, ruling) -> {
          assertThat(placements.get(id).sequence()).isEqualTo(ruling.sequence());
          assertThat(placements.get(id).visible()).isEqualTo(ruling.approved());
        });
    assertThat(discussions.counts(articles)).containsAllEntriesOf(visibleOn(inForce));
  }

  /** A partition's records: rulings in any order, a few of them twice. */
  private List<Received<CommentModerated>> partition(Random random) {
    List<CommentModerated> rulings = new ArrayList<>();
    for (int comment = 0; comment < COMMENTS; comment++) {
      String id = UUID.randomUUID().toString();
      String article = articles.get(comment % articles.size());
      for (int sequence = 1; sequence <= RULINGS_EACH; sequence++) {
        Rulings ruling = random.nextBoolean() ? Rulings.approved(id) : Rulings.rejected(id);
        CommentModerated moderated = ruling.on(article).sequence(sequence).value();
        int place = random.nextInt(rulings.size() + 1);
        rulings.add(place, moderated);
        if (random.nextInt(4) == 0) {
          rulings.add(random.nextInt(rulings.size() + 1), moderated);
        }
      }
    }
    List<Received<CommentModerated>> partition = new ArrayList<>();
    for (CommentModerated ruling : rulings) {
      partition.add(new Received<>(ruling, null, "comments.moderated.v1", 0, partition.size()));
    }
    return partition;
  }

  private void inParallel(List<Received<CommentModerated>> partition, long seed) throws Exception {
    ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
    try {
      List<Future<?>> ends = new ArrayList<>();
      for (int instance = 0; instance < INSTANCES; instance++) {
        Random random = new Random(seed * INSTANCES + instance);
        ends.add(instances.submit(() -> consume(partition, random)));
      }
      for (Future<?> end : ends) {
        end.get();
      }
    } finally {
      instances.shutdownNow();
    }
    consume(partition, new Random(seed));
  }

  private void consume(List<Received<CommentModerated>> partition, Random random) {
    int from = 0;
    while (from < partition.size()) {
      int to = Math.min(partition.size(), from + 1 + random.nextInt(8));
      deliver(partition.subList(from, to));
      from = to;
    }
  }

  private void deliver(List<Received<CommentModerated>> batch) {
    boolean handled = false;
    while (!handled) {
      try {
        attaching.apply(batch);
        handled = true;
      } catch (ConcurrentBatchException e) {
        handled = false;
      }
    }
  }

  private static Map<String, CommentModerated> inForce(List<Received<CommentModerated>> partition) {
    return partition.stream()
        .map(Received::event)
        .collect(
            toMap(
                CommentModerated::commentId,
                ruling -> ruling,
                (a, b) -> a.sequence() >= b.sequence() ? a : b));
  }

  private Map<String, Long> visibleOn(Map<String, CommentModerated> inForce) {
    Map<String, Long> visible = new HashMap<>();
    articles.forEach(article -> visible.put(article, 0L));
    inForce.values().stream()
        .filter(CommentModerated::approved)
        .forEach(ruling -> visible.merge(ruling.comment().articleId(), 1L, Long::sum));
    return visible;
  }
}
