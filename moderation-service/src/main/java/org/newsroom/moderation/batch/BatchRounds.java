package org.newsroom.moderation.batch;

import java.time.Duration;
import org.newsroom.platform.work.Rounds;
import org.newsroom.platform.work.Workers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Works on batches in the background, part by part. */
@Configuration(proxyBeanMethods = false)
class BatchRounds {

  private static final Duration PAUSE = Duration.ofMillis(500);

  @Bean
  Rounds batchWork(Workers workers, DecidingMany deciding) {
    return new Rounds(workers, "batches", PAUSE, deciding::work);
  }
}
