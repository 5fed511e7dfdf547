package org.newsroom.system;

import static org.newsroom.system.Workday.assertNothing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Readers write and editors decide while parts of the system fail, among them the broker that leads
 * and the primary, and in the end nothing is lost and nothing doubled. {@code ./campaign} has
 * whatever there is fail at random for as long as one likes. It takes more than two processors have
 * to give beside other tests, and runs when it is asked for.
 */
@EnabledIfSystemProperty(named = ClusterIT.LENGTH, matches = "\\d+")
class ClusterIT {

  static final String LENGTH = "newsroom.campaign.minutes";

  /** How long parts fail at random; 0 for a fixed course of what matters most. */
  private static final int MINUTES = Integer.getInteger(LENGTH, 0);

  private static final long SEED = Long.getLong("newsroom.campaign.seed", 1);
  private static final int READERS = Integer.getInteger("newsroom.campaign.readers", 40);
  private static final int PAUSE_SECONDS = 4;

  /** How many parts may be away at once. */
  private static final int AT_ONCE = 2;

  private static final NewsroomContainers NEWSROOM = new NewsroomContainers(3);

  private final Faults faults = new Faults(NEWSROOM);

  @BeforeAll
  static void start() {
    NEWSROOM.start();
  }

  @AfterAll
  static void stop() {
    NEWSROOM.close();
  }

  @Test
  void losesAndDoublesNothingWhateverFails() throws Exception {
    Website website = new Website(NEWSROOM.gatewayUrl());
    Calls calls = Calls.repeating(NEWSROOM.gatewayUrl());
    Workday day = new Workday(website, calls, READERS, PAUSE_SECONDS);

    if (MINUTES > 0) {
      failAtRandom();
    } else {
      failInTurn();
    }
    List<ReadersComment> comments = day.end();

    System.out.printf(
        "%d faults, seed %d; %d comments were accepted%n", faults.number(), SEED, comments.size());
    day.assertAgreement();
    assertNothing(
        "lost or doubled in a store",
        new StoredComments(NEWSROOM.stores()).faults(comments).stream());
    assertNothing(
        "set aside",
        calls.getBy("admin", "/v1/deadletters").get("items").valueStream().map(Object::toString));
  }

  private void failInTurn() throws InterruptedException {
    faults.befall("leader", Harm.KILLED, Duration.ofSeconds(10));
    faults.befall("primary", Harm.KILLED, Duration.ofSeconds(20));
    faults.befall("controller", Harm.CUT_OFF, Duration.ofSeconds(20));
    faults.befall("primary", Harm.CUT_OFF, Duration.ofSeconds(25));
  }

  private void failAtRandom() throws Exception {
    Instant end = Instant.now().plus(Duration.ofMinutes(MINUTES));
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    List<Callable<Void>> sequences = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      long seed = SEED + i * 1_000_003L;
      sequences.add(
          () -> {
            faults.atRandom(seed, end);
            return null;
          });
    }
    for (Future<Void> sequence : threads.invokeAll(sequences)) {
      sequence.get();
    }
    threads.shutdown();
  }
}
