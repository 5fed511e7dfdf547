package org.newsroom.article.discussion;

import java.time.Duration;
import org.newsroom.platform.work.Rounds;
import org.newsroom.platform.work.Workers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks in the background whether the discussions are there; that asks for two numbers. */
@Configuration(proxyBeanMethods = false)
class RecountingRounds {

  private static final Duration PAUSE = Duration.ofSeconds(30);

  @Bean
  Rounds lostDiscussions(Workers workers, Recounting recounting) {
    return new Rounds(workers, "lost-discussions", PAUSE, recounting::lookForLoss);
  }
}
