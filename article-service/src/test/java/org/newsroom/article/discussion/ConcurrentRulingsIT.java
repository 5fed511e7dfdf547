package org.newsroom.article.discussion;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.article.discussion.edition.CommentModerated;
import org.newsroom.article.discussion.edition.Discussion;
import org.newsroom.article.discussion.edition.Placement;
import org.newsroom.article.discussion.edition.Row;
import org.newsroom.article.discussion.edition.Rulings;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.Received;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Several instances read one partition at once, as they may after a rebalance, each in batches of
 * its own sizes; one reads to the end, the others stop somewhere. Between any two uses of the store
 * another may go on. Whatever the order, each comment ends under the ruling of the highest number,
 * and the counts count what is visible. Readers who ask for changes all the while miss none.
 */
@ServiceTest
class ConcurrentRulingsIT {

  /** The first instance is the quickest; what the others have read grows old before they write. */
  private static final List<Integer> SHARES = List.of(9, 1, 1, 1, 1, 1);

  private static final int COMMENTS = 12;
  private static final int RULINGS_EACH = 5;

  @Autowired MongoOperations operations;
  @Autowired Events events;
  @Autowired Clock clock;
  @Autowired Comments comments;
  @Autowired ShownComments shown;
  @Autowired Discussions discussions;

  private final List<String> articles =
      List.of("article-" + UUID.randomUUID(), "article-" + UUID.randomUUID());

  private final List<Reader> readers = articles.stream().map(Reader::new).toList();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void endUnderTheHighestNumber(long seed) throws Exception {
    List<Received<CommentModerated>> partition = partition(new Random(seed));

    readByAll(partition, seed);

    Map<String, CommentModerated> inForce = inForce(partition);
    Map<String, Row.Known> known = comments.known(inForce.keySet());
    inForce.forEach(
        (id, ruling) -> {
          Placement placement = known.get(id).placement();
          assertThat(placement.sequence()).isEqualTo(ruling.sequence());
          assertThat(placement.visible()).isEqualTo(ruling.approved());
        });
    assertThat(counts()).isEqualTo(visibleOn(inForce));
    for (Reader reader : readers) {
      reader.ask();
      assertThat(shown.threads(reader.article, true, null, 1_000))
          .extracting(Comment::id)
          .containsExactlyInAnyOrderElementsOf(reader.page);
    }
  }

  /** Rulings in any order, so that some come late, and some of them twice. */
  private List<Received<CommentModerated>> partition(Random random) {
    List<CommentModerated> rulings = new ArrayList<>();
    for (int comment = 0; comment < COMMENTS; comment++) {
      String id = UUID.randomUUID().toString();
      String article = articles.get(comment % articles.size());
      for (int sequence = 1; sequence <= RULINGS_EACH; sequence++) {
        Rulings ruling = random.nextBoolean() ? Rulings.approved(id) : Rulings.rejected(id);
        CommentModerated moderated = ruling.on(article).sequence(sequence).value();
        for (int times = random.nextInt(4) == 0 ? 2 : 1; times > 0; times--) {
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

  private void readByAll(List<Received<CommentModerated>> partition, long seed) throws Exception {
    Turns turns = new Turns(SHARES, seed);
    ExecutorService threads = Executors.newFixedThreadPool(SHARES.size());
    try {
      List<Future<?>> readers = new ArrayList<>();
      for (int instance = 0; instance < SHARES.size(); instance++) {
        Random random = new Random(seed * SHARES.size() + instance);
        int end = instance == 0 ? partition.size() : random.nextInt(partition.size() / 2);
        Instance reader = new Instance(instance, turns, random);
        readers.add(threads.submit(() -> reader.read(partition.subList(0, end))));
      }
      for (Future<?> reader : readers) {
        reader.get(1, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * A reader who only asks for changes, between any two uses of the store by a writer, and a page
   * that it keeps up to date by them.
   */
  private final class Reader {

    private final String article;
    private final Set<String> page = new HashSet<>();
    private long version;

    private Reader(String article) {
      this.article = article;
    }

    private void ask() {
      Discussion discussion = discussions.of(article);
      for (ShownComments.Change change : shown.changes(discussion, version, 1_000)) {
        if (change.kind() == ShownComments.Change.Kind.GONE) {
          page.remove(change.comment().id());
        } else {
          page.add(change.comment().id());
        }
      }
      version = discussion.version();
      assertThat(page).as("version %d", version).hasSize(Math.toIntExact(discussion.count()));
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

  private Map<String, Long> counts() {
    return articles.stream().collect(toMap(id -> id, id -> discussions.of(id).count()));
  }

  /** An instance of the service that gives others a turn before each use of the store. */
  private final class Instance {

    private final int number;
    private final Turns turns;
    private final Random random;
    private final Comments commentsInTurns = new CommentsInTurns();
    private final Discussions discussionsInTurns = new DiscussionsInTurns();
    private final Settling settling = new Settling(commentsInTurns, discussionsInTurns);
    private final Recounting recounting =
        new Recounting(discussionsInTurns, new Tallies(operations), settling);
    private final Attaching attaching =
        new Attaching(
            new Editing(commentsInTurns, discussionsInTurns, settling, recounting, clock),
            new Erasures(operations, settling),
            events,
            new Announcements(events),
            clock,
            new SimpleMeterRegistry());

    private Instance(int number, Turns turns, Random random) {
      this.number = number;
      this.turns = turns;
      this.random = random;
    }

    private void othersGoOn() {
      readers.forEach(Reader::ask);
      turns.next(number);
    }

    private void read(List<Received<CommentModerated>> records) {
      turns.begin(number);
      try {
        int from = 0;
        while (from < records.size()) {
          int to = Math.min(records.size(), from + 1 + random.nextInt(8));
          attaching.apply(records.subList(from, to));
          if (random.nextInt(4) == 0) {
            recounting.of(articles);
          }
          from = to;
        }
      } finally {
        turns.end(number);
      }
    }

    private final class CommentsInTurns extends Comments {

      private CommentsInTurns() {
        super(operations);
      }

      @Override
      Map<String, Row.Known> known(Collection<String> ids) {
        othersGoOn();
        return super.known(ids);
      }

      @Override
      void place(Collection<StoredDiscussion.Begun> editions) {
        othersGoOn();
        super.place(editions);
      }
    }

    private final class DiscussionsInTurns extends Discussions {

      private DiscussionsInTurns() {
        super(operations);
      }

      @Override
      Map<String, StoredDiscussion> stored(Collection<String> articleIds) {
        othersGoOn();
        return super.stored(articleIds);
      }

      @Override
      Set<Integer> begin(Map<Discussion, StoredDiscussion.Begun> editions) {
        othersGoOn();
        return super.begin(editions);
      }

      @Override
      void finish(Map<String, StoredDiscussion.Begun> editions) {
        othersGoOn();
        super.finish(editions);
      }

      @Override
      boolean correct(Discussion before, Tallies.Tally tally) {
        othersGoOn();
        return super.correct(before, tally);
      }
    }
  }
}
