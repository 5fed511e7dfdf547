package org.newsroom.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillIT {

  private static final int WRITES = 200;
  private static final TopicPartition LETTERS = new TopicPartition("letters", 0);

  private final int mongoPort = FreePort.next();
  private final int kafkaPort = FreePort.next();

  @Test
  void losesNothingThatWasAcknowledged(@TempDir Path data) throws Exception {
    BackendsProcess process = BackendsProcess.start(data, mongoPort, kafkaPort);
    sendRecords();
    insertDocuments();

    process.kill();

    try (EmbeddedMongo mongo = EmbeddedMongo.onDisk(data.resolve("mongo"), mongoPort);
        EmbeddedKafka kafka = EmbeddedKafka.start(data.resolve("kafka"), kafkaPort)) {
      assertThat(countDocuments(mongo)).isEqualTo(WRITES);
      assertThat(countRecords(kafka)).isEqualTo(WRITES);
    }
  }

  private void insertDocuments() {
    try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + mongoPort)) {
      MongoCollection<Document> letters =
          letters(client).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
      for (int i = 0; i < WRITES; i++) {
        letters.insertOne(new Document("_id", i));
      }
    }
  }

  private static long countDocuments(EmbeddedMongo mongo) {
    try (MongoClient client = MongoClients.create(mongo.uri("desk"))) {
      return letters(client).countDocuments();
    }
  }

  private static MongoCollection<Document> letters(MongoClient client) {
    return client.getDatabase("desk").getCollection("letters");
  }

  private void sendRecords() throws Exception {
    String servers = "127.0.0.1:" + kafkaPort;
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers));
        var producer =
            new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
      admin.createTopics(List.of(new NewTopic(LETTERS.topic(), 1, (short) 1))).all().get();
      for (int i = 0; i < WRITES; i++) {
        producer.send(new ProducerRecord<>(LETTERS.topic(), new byte[] {1})).get();
      }
    }
  }

  private static long countRecords(EmbeddedKafka kafka) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      return admin
          .listOffsets(Map.of(LETTERS, OffsetSpec.latest()))
          .partitionResult(LETTERS)
          .get(20, TimeUnit.SECONDS)
          .offset();
    }
  }
}
