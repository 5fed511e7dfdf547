package org.newsroom.comment.client;

import com.github.benmanes.caffeine.cache.Ticker;
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
      RateLimitProperties settings, Clients clients, ProblemWriter problems, MeterRegistry meters) {
    FilterRegistrationBean<RateLimitFilter> registration =
        new FilterRegistrationBean<>(
            new RateLimitFilter(
                new RateLimit(settings, Ticker.systemTicker()),
                clients,
                problems,
                meters.counter("newsroom.submissions", "outcome", "rate_limited")));
    registration.addUrlPatterns("/v1/comments/*", "/comments");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
    return registration;
  }
}
