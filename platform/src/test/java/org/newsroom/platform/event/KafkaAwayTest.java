package org.newsroom.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;

/** Clients that look for their brokers without a pause fill the log with it. */
@ExtendWith(OutputCaptureExtension.class)
class KafkaAwayTest {

  private static final Duration AWAY = Duration.ofSeconds(4);
  private static final String REFUSED = "could not be established";

  private ConfigurableApplicationContext clients;

  @BeforeEach
  void startWithoutBroker() throws IOException {
    clients =
        new SpringApplicationBuilder(Clients.class)
            .web(WebApplicationType.NONE)
            .run("--spring.kafka.bootstrap-servers=127.0.0.1:" + closedPort());
  }

  @AfterEach
  void stop() {
    clients.close();
  }

  @Test
  void consumersPauseBetweenAttempts(CapturedOutput log) {
    Consumer<?, ?> consumer = clients.getBean(ConsumerFactory.class).createConsumer("readers", "");

    consumer.subscribe(List.of("letters"));
    consumer.poll(AWAY);
    consumer.close(CloseOptions.timeout(Duration.ZERO));

    assertThat(log.getAll()).contains(REFUSED);
    assertThat(log.getAll().lines()).hasSizeLessThan(500);
  }

  @Test
  void adminClientsPauseBetweenAttempts(CapturedOutput log) {
    Map<String, Object> settings =
        new HashMap<>(clients.getBean(KafkaAdmin.class).getConfigurationProperties());
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) AWAY.toMillis());
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) AWAY.toMillis());
    Admin admin = Admin.create(settings);

    assertThat(admin.describeCluster().nodes().toCompletionStage().toCompletableFuture())
        .failsWithin(Duration.ofMinutes(1));
    admin.close(Duration.ZERO);

    assertThat(log.getAll()).contains(REFUSED);
    assertThat(log.getAll().lines()).hasSizeLessThan(500);
  }

  private static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(KafkaAutoConfiguration.class)
  static class Clients {}
}
