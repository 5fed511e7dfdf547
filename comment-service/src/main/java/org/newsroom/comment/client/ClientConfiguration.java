package org.newsroom.comment.client;

import com.github.benmanes.caffeine.cache.Ticker;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.newsroom.platform.client.Clients;
import org.newsroom.platform.web.ProblemWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Wires the limit on submissions. */
@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

  @Bean
  @ConditionalOnBooleanProperty(
      name = "newsroom.submissions.rate-limit.enabled",
      matchIfMissing = true)
  FilterRegistrationBean<RateLimitFilter> rateLimit(
      RateLimit limit, Clients clients, ProblemWriter problems, MeterRegistry meters) {
    FilterRegistrationBean<RateLimitFilter> registration =
        new FilterRegistrationBean<>(
            new RateLimitFilter(limit, clients, problems, refused(meters)));
    registration.addUrlPatterns("/v1/comments/*");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
    return registration;
  }

  @Bean
  RateLimit submissionRate(RateLimitProperties settings) {
    return new RateLimit(settings, Ticker.systemTicker());
  }

  @Bean
  SubmissionLimit submissionLimit(
      RateLimit limit, RateLimitProperties settings, Clients clients, MeterRegistry meters) {
    return new SubmissionLimit(limit, settings.enabled(), clients, refused(meters));
  }

  private static Counter refused(MeterRegistry meters) {
    return meters.counter("newsroom.submissions", "outcome", "rate_limited");
  }
}
