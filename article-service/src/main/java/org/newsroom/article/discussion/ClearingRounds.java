package org.newsroom.article.discussion;

import java.time.Duration;
import java.util.List;
import org.newsroom.article.article.Withdrawals;
import org.newsroom.platform.work.Rounds;
import org.newsroom.platform.work.Workers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Clears the pages of withdrawn articles in the background. Several instances may clear the same
 * one: the worst that can happen is that an event is sent twice.
 */
@Configuration(proxyBeanMethods = false)
class ClearingRounds {

  private static final int TOGETHER = 10;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Bean
  Rounds articleClearing(Workers workers, Withdrawals withdrawals, Clearing clearing) {
    return new Rounds(workers, "clearing", PAUSE, () -> clear(withdrawals, clearing));
  }

  private static boolean clear(Withdrawals withdrawals, Clearing clearing) {
    List<Withdrawals.Withdrawal> open = withdrawals.open(TOGETHER);
    for (Withdrawals.Withdrawal withdrawal : open) {
      clearing.clear(withdrawal);
      withdrawals.done(withdrawal);
    }
    return open.size() == TOGETHER;
  }
}
