package org.newsroom.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsroom.testkit.ServiceTest;
import org.springframework.boot.micrometer.metrics.test.autoconfigure.AutoConfigureMetrics;
import org.springframework.boot.micrometer.tracing.test.autoconfigure.AutoConfigureTracing;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.client.RestTestClient;

@ServiceTest(
    properties = {
      "spring.application.name=prometheus-sample",
      "management.tracing.sampling.probability=1"
    })
@AutoConfigureMetrics
@AutoConfigureTracing(export = false)
class PrometheusIT {

  private static final String AS_PROMETHEUS_ASKS =
      "application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,"
          + "text/plain;version=0.0.4;q=0.5,*/*;q=0.1";

  @LocalServerPort int port;

  /** A whole scrape is refused by Prometheus before 2.43 for one exemplar at another place. */
  @Test
  void givesExamplesOfBucketsAndCountersOnly() {
    await()
        .untilAsserted(
            () ->
                assertThat(exemplified())
                    .isNotEmpty()
                    .allSatisfy(
                        line -> assertThat(line).containsPattern("^[a-z_]+_(bucket|total)[{ ]")));
  }

  private List<String> exemplified() {
    return scrape().lines().filter(line -> line.contains(" # {")).toList();
  }

  private String scrape() {
    return RestTestClient.bindToServer()
        .baseUrl("http://localhost:" + port)
        .build()
        .get()
        .uri("/actuator/prometheus")
        .header("Accept", AS_PROMETHEUS_ASKS)
        .exchange()
        .expectHeader()
        .contentType("application/openmetrics-text;version=1.0.0;charset=utf-8")
        .expectBody(String.class)
        .returnResult()
        .getResponseBody();
  }

  /** Only what is recorded is given as an example, and nothing is recorded that goes nowhere. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Exporting {

    @Bean
    SpanExporter nowhere() {
      return SpanExporter.composite();
    }
  }
}
