package org.newsroom.moderation.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Acts;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Handling;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.Rulings;
import org.newsroom.moderation.ruling.store.Ledger;
import org.newsroom.moderation.ruling.store.Queue;
import org.newsroom.platform.work.Rounds;
import org.newsroom.platform.work.Workers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts back what was put off until now, and records what an instance left unrecorded. Several
 * instances may do so at once: a case changes once, and an entry has one id.
 */
@Configuration(proxyBeanMethods = false)
class DeskRounds {

  private static final int TOGETHER = 100;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Bean
  Rounds snoozes(Workers workers, Queue queue, Rulings rulings, Clock clock) {
    return new Rounds(workers, "snoozes", PAUSE, () -> wake(queue, rulings, clock.instant()));
  }

  @Bean
  Rounds ledgerSweep(Workers workers, Ledger ledger) {
    return new Rounds(workers, "ledger-sweep", PAUSE, () -> ledger.sweep() > 0);
  }

  private static boolean wake(Queue queue, Rulings rulings, Instant now) {
    List<Case> over =
        queue.waiting(Queue.Filter.all(Line.SNOOZED), null, TOGETHER).stream()
            .filter(one -> isOver(one.aftermath().handling().snooze(), now))
            .toList();
    over.forEach(one -> rulings.apply(one.commentId(), Acts::woken));
    return over.size() == TOGETHER;
  }

  private static boolean isOver(Handling.@Nullable Snooze snooze, Instant now) {
    return snooze != null && !snooze.until().isAfter(now);
  }
}
