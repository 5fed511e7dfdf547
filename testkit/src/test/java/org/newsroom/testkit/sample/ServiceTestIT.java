package org.newsroom.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.WriteConcern;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.newsroom.testkit.Backends;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;

@ServiceTest
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
  void leavesTheProcessorToOthersWhileTheBrokerIsDown() throws Exception {
    awaitStored(send());

    double[] processors = new double[1];
    Backends.kafka().whileDown(() -> processors[0] = processorsInUse(Duration.ofSeconds(5)));

    assertThat(processors[0]).isLessThan(.3);
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

  /** How many this process keeps busy, of itself. */
  private static double processorsInUse(Duration time) throws InterruptedException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long used = system.getProcessCpuTime();
    long began = System.nanoTime();
    Thread.sleep(time.toMillis());
    return (double) (system.getProcessCpuTime() - used) / (System.nanoTime() - began);
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
