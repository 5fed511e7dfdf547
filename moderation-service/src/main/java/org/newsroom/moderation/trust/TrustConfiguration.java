package org.newsroom.moderation.trust;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.newsroom.moderation.rules.Category;
import org.newsroom.platform.work.Rounds;
import org.newsroom.platform.work.Workers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts errors in the background, and shows what is in doubt among the metrics. */
@Configuration(proxyBeanMethods = false)
class TrustConfiguration {

  @Bean
  Rounds rulesErrors(Workers workers, Trusting trusting, TrustProperties settings) {
    return new Rounds(
        workers,
        "rules-errors",
        settings.errorsEvery(),
        () -> {
          trusting.look();
          return false;
        });
  }

  @Bean
  MeterBinder doubtMeters(Doubts doubts) {
    return meters -> {
      for (Category category : Category.values()) {
        Gauge.builder(
                "newsroom.rules.doubted",
                doubts,
                known -> known.inDoubt().contains(category) ? 1 : 0)
            .description("Whether what the rules would reject of the category waits for an editor")
            .tag("category", category.name().toLowerCase(Locale.ROOT))
            .register(meters);
      }
    };
  }
}
