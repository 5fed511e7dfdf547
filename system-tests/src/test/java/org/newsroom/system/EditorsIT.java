package org.newsroom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsroom.system.Calls.Call;

/**
 * Three editors work what very many readers write, at two instances of each service, and nothing is
 * decided twice or lost. Meanwhile every instance is restarted as an upgrade does it, and nobody is
 * told of a fault. {@code ./benchmark editors} has it take an hour without that, with 2,000
 * readers.
 */
class EditorsIT {

  /** How long they work undisturbed; none for as long as it takes to restart everything. */
  private static final int MINUTES = Integer.getInteger("newsroom.editors.minutes", 0);

  private static final int READERS = Integer.getInteger("newsroom.editors.readers", 60);
  private static final int PAUSE_SECONDS = Integer.getInteger("newsroom.editors.pause", 3);
  private static final NewsroomContainers NEWSROOM = new NewsroomContainers();

  private final Hands hands = new Hands();
  private final List<String> articles = new ArrayList<>();
  private Calls calls;

  @BeforeAll
  static void start() {
    NEWSROOM.start();
  }

  @AfterAll
  static void stop() {
    NEWSROOM.close();
  }

  @Test
  void agreeInTheEndOnAllThatHappened() throws Exception {
    Website website = new Website(NEWSROOM.gatewayUrl());
    calls = new Calls(NEWSROOM.gatewayUrl());
    List<ReadersComment> comments = new ArrayList<>();
    for (String mode : List.of("AUTOMATIC", "EDITORS", "AUTOMATIC", "EDITORS", "EDITORS")) {
      String article = website.putArticle(mode);
      articles.add(article);
      comments.add(ReadersComment.of(website.submit(article, "The first one."), article));
    }

    SimulatedReaders readers = new SimulatedReaders(calls, articles, PAUSE_SECONDS * 1000L);
    List<SimulatedEditor> editors = work(readers);
    comments.addAll(readers.accepted());

    System.out.printf("%d minutes, %d readers: %s%n", MINUTES, READERS, calls.counted());
    assertNothing("answered with a fault", calls.faults().stream());
    assertNothing("dealt to two editors at once", hands.collisions().stream());
    check(new Agreement(calls, editors), comments);
  }

  private List<SimulatedEditor> work(SimulatedReaders readers) throws Exception {
    List<SimulatedEditor> editors =
        List.of(
            new SimulatedEditor(calls, "editor", articles.get(articles.size() - 1), hands),
            new SimulatedEditor(calls, "colleague", null, hands),
            new SimulatedEditor(calls, "senior", null, hands));
    ExecutorService threads = Executors.newFixedThreadPool(editors.size());
    ScheduledExecutorService publisher = Executors.newSingleThreadScheduledExecutor();
    readers.start(READERS);
    publisher.scheduleWithFixedDelay(this::publish, 0, 500, TimeUnit.MILLISECONDS);
    List<Future<SimulatedEditor>> working = editors.stream().map(threads::submit).toList();
    if (MINUTES > 0) {
      Thread.sleep(Duration.ofMinutes(MINUTES).toMillis());
    } else {
      NEWSROOM.restartInTurn();
    }
    publisher.shutdown();
    readers.stop();
    editors.forEach(SimulatedEditor::stop);
    for (Future<SimulatedEditor> done : working) {
      done.get();
    }
    threads.shutdown();
    return editors;
  }

  private void publish() {
    try {
      calls.make(
          Call.of("publish", "PUT", "/v1/articles/with-many-versions")
              .by("publisher")
              .with(Website.article("AUTOMATIC")));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void check(Agreement agreement, List<ReadersComment> comments) throws Exception {
    Everywhere everywhere = new Everywhere(calls, articles);
    everywhere.await(comments);
    System.out.printf("%d comments: cases, statuses, pages, notices%n", comments.size());
    System.out.printf("%d acts in the ledger%n", agreement.readLedger());
    assertNothing("remembered otherwise than recorded", agreement.ofMemories().stream());
    assertNothing("decided twice", agreement.ofDecisions(comments).stream());
    assertNothing(
        "approved by one editor, where two have to", agreement.ofApprovals(comments).stream());
    assertNothing("batches that miscount", agreement.ofBatches().stream());
    assertNothing("queues that miscount", agreement.ofQueues(everywhere.lines()).stream());
  }

  private static void assertNothing(String what, Stream<String> faults) {
    List<String> all = faults.toList();
    System.out.printf("%s: %d%n", what, all.size());
    assertThat(all).as(what).isEmpty();
  }
}
