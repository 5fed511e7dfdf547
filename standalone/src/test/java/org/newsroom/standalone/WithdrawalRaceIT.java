package org.newsroom.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsroom.embedded.FreePort;

/** Comments that are corrected and taken back at the same moment, as all services see them. */
class WithdrawalRaceIT {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final String ARTICLE = "a-bridge-opens";
  private static final int ROUNDS = 12;

  @TempDir static Path data;

  private static Website website;
  private static Newsroom newsroom;

  @BeforeAll
  static void start() throws Exception {
    Settings settings =
        Settings.of(data, FreePort.next(), service -> FreePort.next()).withoutSamples();
    website = new Website(settings);
    newsroom = Newsroom.start(settings);
    website.putArticle(
        ARTICLE,
        Map.of(
            "title",
            "A bridge opens",
            "author",
            "Ada",
            "paragraphs",
            List.of("It is open."),
            "tags",
            List.of("Bridges")));
    await().atMost(PATIENCE).until(() -> website.knows(ARTICLE));
  }

  @AfterAll
  static void stop() {
    newsroom.close();
  }

  @Test
  void staysWithdrawnEverywhere() throws Exception {
    List<Website.Acceptance> comments = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Website.Acceptance comment = website.submit(ARTICLE, "Well built, number " + round + ".");
      if (round % 2 == 0) {
        awaitStatus(comment, "PUBLISHED");
      }
      atOnce(comment);
      comments.add(comment);
    }

    for (Website.Acceptance comment : comments) {
      await().atMost(PATIENCE).untilAsserted(() -> assertWithdrawn(comment));
    }
    awaitWhatCameBefore();
    for (Website.Acceptance comment : comments) {
      assertWithdrawn(comment);
    }
  }

  private static void atOnce(Website.Acceptance comment) throws Exception {
    List<Callable<Integer>> all = new ArrayList<>();
    all.add(() -> website.withdraw(comment));
    all.add(() -> website.correct(comment, "Better built."));
    all.add(() -> website.correct(comment, "Well built, indeed."));
    Collections.shuffle(all);
    ExecutorService devices = Executors.newFixedThreadPool(all.size());
    for (Future<Integer> one : devices.invokeAll(all)) {
      assertThat(one.get()).isIn(202, 204, 409);
    }
    devices.shutdown();
  }

  private static void assertWithdrawn(Website.Acceptance comment) throws Exception {
    assertThat(website.status(comment)).isEqualTo("WITHDRAWN");
    assertThat(website.notices(comment)).endsWith("WITHDRAWN");
    assertThat(website.isWithdrawnForEditors(comment)).isTrue();
    assertThat(website.commentsOn(ARTICLE)).doesNotContain(comment.id());
  }

  /** Comments that go the same way behind those that were corrected too late. */
  private static void awaitWhatCameBefore() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      awaitStatus(website.submit(ARTICLE, "A fine view, number " + i + "."), "PUBLISHED");
    }
    assertThat(website.commentsOn(ARTICLE)).hasSize(ROUNDS);
    assertThat(website.waitingOn(ARTICLE)).isZero();
  }

  private static void awaitStatus(Website.Acceptance comment, String status) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(website.status(comment)).isEqualTo(status));
  }
}
