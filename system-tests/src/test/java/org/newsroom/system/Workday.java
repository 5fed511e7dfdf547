package org.newsroom.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.newsroom.system.Calls.Call;

/**
 * Readers write, three editors decide and a publisher publishes. At its end all parts of the system
 * have to agree on what happened.
 */
final class Workday {

  private final Hands hands = new Hands();
  private final List<String> articles = new ArrayList<>();
  private final List<ReadersComment> comments = new ArrayList<>();
  private final ScheduledExecutorService publisher = Executors.newSingleThreadScheduledExecutor();
  private final ExecutorService desks = Executors.newCachedThreadPool();
  private final Calls calls;
  private final SimulatedReaders readers;
  private final List<SimulatedEditor> editors;
  private final List<Future<SimulatedEditor>> working;

  /** Begins it. */
  Workday(Website website, Calls calls, int number, int pauseSeconds) throws Exception {
    this.calls = calls;
    for (String mode : List.of("AUTOMATIC", "EDITORS", "AUTOMATIC", "EDITORS", "EDITORS")) {
      String article = website.putArticle(mode);
      articles.add(article);
      comments.add(ReadersComment.of(website.submit(article, "The first one."), article));
    }
    editors =
        List.of(
            new SimulatedEditor(calls, "editor", articles.get(articles.size() - 1), hands),
            new SimulatedEditor(calls, "colleague", null, hands),
            new SimulatedEditor(calls, "senior", null, hands));
    readers = new SimulatedReaders(calls, articles, hands, pauseSeconds * 1000L);
    readers.start(number);
    publisher.scheduleWithFixedDelay(this::publish, 0, 500, TimeUnit.MILLISECONDS);
    working = editors.stream().map(desks::submit).toList();
  }

  /** Lets everybody finish; all comments that were accepted. */
  List<ReadersComment> end() throws Exception {
    publisher.shutdown();
    readers.stop();
    editors.forEach(SimulatedEditor::stop);
    for (Future<SimulatedEditor> done : working) {
      done.get();
    }
    desks.shutdown();
    comments.addAll(readers.accepted());
    return List.copyOf(comments);
  }

  /** Waits until all parts say the same of each comment; nobody may do anything any more. */
  void assertAgreement() throws Exception {
    System.out.println(calls.counted());
    assertNothing("dealt to two editors at once", hands.collisions().stream());
    Everywhere everywhere = new Everywhere(calls, articles);
    everywhere.await(comments);
    System.out.printf("%d comments: cases, statuses, pages, notices%n", comments.size());
    Agreement agreement = new Agreement(calls, editors);
    System.out.printf("%d acts in the ledger%n", agreement.readLedger());
    assertNothing("remembered otherwise than recorded", agreement.ofMemories().stream());
    assertNothing("decided twice", agreement.ofDecisions(comments).stream());
    assertNothing(
        "approved by one editor, where two have to", agreement.ofApprovals(comments).stream());
    assertNothing("batches that miscount", agreement.ofBatches().stream());
    assertNothing("queues that miscount", agreement.ofQueues(everywhere.lines()).stream());
  }

  /** Says how many there are, which should be none. */
  static void assertNothing(String what, Stream<String> faults) {
    List<String> all = faults.toList();
    System.out.printf("%s: %d%n", what, all.size());
    assertThat(all).as(what).isEmpty();
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
}
