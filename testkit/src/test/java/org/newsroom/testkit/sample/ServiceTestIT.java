package org.newsroom.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsroom.testkit.Backends;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class ServiceTestIT {

  @Autowired Environment environment;
  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired SampleService.Letters letters;
  @Autowired Isolation isolation;
  @Autowired KafkaListenerEndpointRegistry listeners;

  @Test
  void startsTheServiceWithItsOwnConfigurationOnTheBackends() {
    assertThat(environment.getProperty("spring.application.name")).isEqualTo("sample-service");
    assertThat(environment.getProperty("spring.mongodb.uri")).isEqualTo(isolation.mongoUri());
    assertThat(listeners.getListenerContainers())
        .allSatisfy(
            container ->
                assertThat(container.getGroupId()).isEqualTo(isolation.group("sample-service")));
  }

  @Test
  void takesNoWriteForDoneThatIsNotJournaled() {
    assertThat(letters.documents().getWriteConcern())
        .isEqualTo(WriteConcern.MAJORITY.withJournal(true));
  }

  @Test
  void readsNothingThatAFailoverTakesBack() {
    assertThat(letters.documents().getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
  }

  @Test
  void makesTheIndexesOfItsCollections() {
    assertThat(letters.documents().listIndexes())
        .extracting(index -> index.get("key"))
        .contains(new Document("version", 1));
  }

  @Test
  void keepsItsDataWhileTheStoreIsDown() throws Exception {
    String before = send();
    awaitStored(before);

    String[] during = new String[1];
    Backends.mongo().whileDown(() -> during[0] = send());

    awaitStored(during[0]);
    // What was read may not have been journaled yet: then it is delivered again.
    awaitStored(before);
  }

  @Test
  void readsOnWhenTheBrokerIsBack() throws Exception {
    String before = send();

    Backends.kafka().whileDown(() -> assertThat(before).isNotEmpty());

    awaitStored(before);
    awaitStored(send());
  }

  @Test
  void pausesBetweenAttemptsWhileTheBrokerIsDown(CapturedOutput log) throws Exception {
    awaitStored(send());

    long[] attempts = new long[1];
    double[] looks = new double[1];
    Backends.kafka()
        .whileDown(
            () -> {
              long attemptsBefore = attempts(log);
              double looksBefore = looksAtTheNetwork();
              await().until(() -> attempts(log) >= attemptsBefore + 10);
              looks[0] = looksAtTheNetwork() - looksBefore;
              attempts[0] = attempts(log) - attemptsBefore;
            });

    // A client without a pause logs hundreds of attempts before anybody looks, or never sleeps
    // between two.
    assertThat(attempts[0]).isLessThan(200);
    assertThat(looks[0] / attempts[0]).isLessThan(2_000);
  }

  private static long attempts(CapturedOutput log) {
    return log.getAll().lines().filter(line -> line.contains("could not be established")).count();
  }

  /** How often the consumers' threads have asked their sockets for something to do. */
  private double looksAtTheNetwork() {
    return listeners.getListenerContainers().stream()
        .flatMap(container -> container.metrics().values().stream())
        .flatMap(metrics -> metrics.values().stream())
        .filter(metric -> metric.metricName().name().equals("select-total"))
        .mapToDouble(metric -> ((Number) metric.metricValue()).doubleValue())
        .sum();
  }

  @Test
  void startsAnotherContextOnTheSameData() throws Exception {
    Isolation shared = new Isolation();
    String id = send();

    for (int start = 0; start < 2; start++) {
      try (ConfigurableApplicationContext context = start(shared)) {
        SampleService.Letters stored = context.getBean(SampleService.Letters.class);

        await().until(() -> stored.find(id) != null);
      }
    }
  }

  private static ConfigurableApplicationContext start(Isolation isolation) {
    return new SpringApplicationBuilder(SampleService.class)
        .properties("spring.config.name=sample-service", "server.port=0")
        .initializers(isolation)
        .run();
  }

  private String send() throws Exception {
    String id = UUID.randomUUID().toString();
    String json = "{\"id\":\"" + id + "\",\"version\":1,\"text\":\"Dear editor\"}";
    kafka.send("letters.v1", id, json.getBytes(StandardCharsets.UTF_8)).get();
    return id;
  }

  private void awaitStored(String id) {
    await().until(() -> letters.find(id) != null);
  }
}
