package org.newsroom.system;

import static org.newsroom.system.Workday.assertNothing;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Three editors work what very many readers write, at two instances of each service, and nothing is
 * decided twice or lost. Meanwhile every instance is restarted as an upgrade does it, and nobody is
 * told of a fault. {@code ./benchmark editors} has it take an hour without that, with 2,000
 * readers.
 */
class EditorsIT {

  /** How long they work undisturbed; none for as long as it takes to restart everything. */
  private static final int MINUTES = Integer.getInteger("newsroom.editors.minutes", 0);

  private static final int READERS = Integer.getInteger("newsroom.editors.readers", 16);
  private static final int PAUSE_SECONDS = Integer.getInteger("newsroom.editors.pause", 3);
  private static final NewsroomContainers NEWSROOM = new NewsroomContainers();

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
    Calls calls = new Calls(NEWSROOM.gatewayUrl());
    Workday day = new Workday(new Website(NEWSROOM.gatewayUrl()), calls, READERS, PAUSE_SECONDS);
    if (MINUTES > 0) {
      Thread.sleep(Duration.ofMinutes(MINUTES).toMillis());
    } else {
      NEWSROOM.restartInTurn();
    }
    day.end();

    System.out.printf("%d minutes, %d readers%n", MINUTES, READERS);
    assertNothing("answered with a fault", calls.faults().stream());
    day.assertAgreement();
  }
}
