package org.newsroom.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.testkit.Backends;
import org.newsroom.testkit.Isolation;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Topics that others delete, make anew or lose while the service runs. */
@ServiceTest(
    properties = {
      "newsroom.topics.reads=letters.v1,parcels.v1",
      "newsroom.topics.compacted=parcels.v1"
    })
class LostTopicsIT {

  private static final String PARCELS = "parcels.v1";
  private static final TopicPartition FIRST = new TopicPartition(PARCELS, 0);

  @Autowired KafkaTemplate<String, byte[]> kafka;
  @Autowired KafkaListenerEndpointRegistry listeners;
  @Autowired Parcels parcels;
  @Autowired Isolation isolation;
  @Autowired HealthIndicator topicsHealthIndicator;
  private Admin admin;

  @TestConfiguration
  static class Receiving {

    @Bean
    Parcels parcels() {
      return new Parcels(ConcurrentHashMap.newKeySet());
    }
  }

  record Parcels(Set<String> received) {

    @KafkaListener(id = "parcels", idIsGroup = false, topics = PARCELS, groupId = "parcels")
    void on(List<ConsumerRecord<String, byte[]>> records) {
      records.forEach(record -> received.add(record.key()));
    }
  }

  @BeforeEach
  void connect() {
    admin = Admin.create(Map.<String, Object>of("bootstrap.servers", Backends.bootstrapServers()));
  }

  @AfterEach
  void disconnect() {
    admin.close();
  }

  @Test
  void makesATopicAgainThatIsGone() throws Exception {
    awaitReceived(send(3));
    String before = topic().topicId().toString();

    admin.deleteTopics(List.of(PARCELS, PARCELS + "-sample-service-dlt")).all().get();

    await().until(() -> !topic().topicId().toString().equals(before));
    assertThat(topic().partitions()).hasSize(6);
    await().until(() -> describe(PARCELS + "-sample-service-dlt").partitions().size() == 6);
    awaitReceived(send(3));
  }

  @Test
  void setsATopicRightThatWasMadeAnewAndReadsItFromItsBeginning() throws Exception {
    awaitReceived(send(20));

    makeAnew();
    List<String> sent = send(30);

    awaitReceived(sent);
    await().until(() -> topic().partitions().size() == 6);
    await().until(() -> setting("cleanup.policy").equals("compact"));
    assertThat(topicsHealthIndicator.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void isNotMisledByAPositionInTheTopicBefore() throws Exception {
    awaitReceived(send(20));
    MessageListenerContainer listener = listeners.getListenerContainer("parcels");
    await().until(() -> committed() != null && committed().offset() > 0);
    listener.stop();
    OffsetAndMetadata late = committed();

    makeAnew();
    List<String> sent = send(30);
    admin.alterConsumerGroupOffsets(isolation.group("parcels"), Map.of(FIRST, late)).all().get();
    listener.start();

    awaitReceived(sent);
  }

  @Test
  void goesOnWhenKafkaHasLostEverything() throws Exception {
    awaitReceived(send(20));

    loseKafka();

    awaitReceived(send(30));
  }

  /**
   * A Kafka that is new gives the ids of its producers anew, and would take what two of one id send
   * first for the same. What has lived on is the first to send here, and the last.
   */
  @Test
  void losesNothingOfProducersToWhomANewKafkaGivesTheIdsOfOthers() throws Exception {
    awaitReceived(send(1));

    loseKafka();
    kafka.send(PARCELS, 1, "first", new byte[0]).get();
    List<String> sent = new ArrayList<>(List.of("first", "last"));
    for (int others = 0; others < 100; others++) {
      sent.addAll(sendByAnother(1, 2));
    }
    kafka.send(PARCELS, 2, "last", new byte[0]).get();

    awaitReceived(sent);
  }

  private void loseKafka() throws Exception {
    Backends.kafka().lose();
    Backends.kafka().start();
    await().until(() -> topic().partitions().size() == 6);
  }

  private List<String> sendByAnother(int... partitions) throws Exception {
    List<String> keys = new ArrayList<>();
    try (var another =
        new KafkaProducer<String, byte[]>(
            kafka.getProducerFactory().getConfigurationProperties())) {
      for (int partition : partitions) {
        String key = UUID.randomUUID().toString();
        another.send(new ProducerRecord<>(PARCELS, partition, key, new byte[0])).get();
        keys.add(key);
      }
    }
    return keys;
  }

  private void makeAnew() {
    String before = describe(PARCELS).topicId().toString();
    await()
        .until(
            () -> {
              admin.deleteTopics(List.of(PARCELS)).all().get();
              admin.createTopics(List.of(new NewTopic(PARCELS, 1, (short) 1))).all().get();
              return !topic().topicId().toString().equals(before);
            });
  }

  /** Parcels in the first partition. */
  private List<String> send(int parcels) throws Exception {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < parcels; i++) {
      String key = UUID.randomUUID().toString();
      kafka.send(PARCELS, 0, key, new byte[0]).get();
      keys.add(key);
    }
    return keys;
  }

  private void awaitReceived(List<String> keys) {
    await().untilAsserted(() -> assertThat(parcels.received()).containsAll(keys));
  }

  private OffsetAndMetadata committed() throws Exception {
    return admin
        .listConsumerGroupOffsets(isolation.group("parcels"))
        .partitionsToOffsetAndMetadata()
        .get()
        .get(FIRST);
  }

  private TopicDescription topic() {
    return describe(PARCELS);
  }

  private TopicDescription describe(String name) {
    try {
      return admin.describeTopics(List.of(name)).allTopicNames().get().get(name);
    } catch (Exception e) {
      throw new AssertionError("No topic " + name, e);
    }
  }

  private String setting(String name) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, PARCELS);
    return admin.describeConfigs(List.of(resource)).all().get().get(resource).get(name).value();
  }
}
