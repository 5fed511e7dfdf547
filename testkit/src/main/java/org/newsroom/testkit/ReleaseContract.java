package org.newsroom.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * What the services of the last release have sent, this one reads, and what those of the next one
 * may add, it bears. Used once in each service:
 *
 * <pre>{@code
 * @ServiceTest
 * class LastReleaseIT extends ReleaseContract { … }
 * }</pre>
 */
public abstract class ReleaseContract {

  @Autowired protected MongoDatabase database;
  @Autowired private KafkaTemplate<String, byte[]> kafka;
  @Autowired private KafkaListenerEndpointRegistry registry;

  @Value("${spring.application.name}")
  private String service;

  /** Puts into the store what no event tells. */
  protected void prepare() {}

  /** Fails unless the service is where that of the last release was. */
  protected abstract void assertState();

  @Test
  @DisplayName("the events of the last release have the effect that they had")
  void readsTheEventsOfTheLastRelease() throws Exception {
    prepare();
    List<String> keys = new ArrayList<>();
    for (String topic : Release.TOPICS) {
      if (isRead(topic)) {
        for (ProducerRecord<String, byte[]> event : Release.events(topic)) {
          Sending.send(kafka, event);
          Sending.send(kafka, ofALaterVersion(event));
          Sending.send(kafka, ofAnotherType(event));
          keys.add(event.key());
        }
      }
    }

    await().untilAsserted(this::assertState);
    assertThat(keys).isNotEmpty();
    for (String topic : Release.TOPICS) {
      if (isRead(topic)) {
        assertThat(new DeadLetterTopic(topic, service).byKey())
            .doesNotContainKeys(keys.toArray(String[]::new));
      }
    }
  }

  /** Stores what was recorded, without these fields. */
  protected void putBack(String collection, String recorded, String... without) {
    for (Document document : Release.documents(recorded)) {
      List.of(without).forEach(document::remove);
      database.getCollection(collection).insertOne(document);
    }
  }

  /** Fails unless each document that was recorded is there, with the same in these fields. */
  protected void assertAsRecorded(String collection, String recorded, String... fields) {
    assertAsRecorded(collection, recorded, document -> true, fields);
  }

  /** The same for those documents alone whose state does not hang on which topic is read first. */
  protected void assertAsRecorded(
      String collection, String recorded, Predicate<Document> which, String... fields) {
    for (Document expected : Release.documents(recorded)) {
      Object id = expected.get("_id");
      Document found = database.getCollection(collection).find(new Document("_id", id)).first();
      assertThat(found).as("%s %s", collection, id).isNotNull();
      for (String field : which.test(expected) ? List.of(fields) : List.<String>of()) {
        assertThat(at(found, field))
            .as("%s of %s %s", field, collection, id)
            .isEqualTo(at(expected, field));
      }
    }
  }

  /** What is at a path of names with dots between them, or null. */
  protected static Object at(Document document, String path) {
    return document.getEmbedded(List.of(path.split("\\.")), Object.class);
  }

  private boolean isRead(String topic) {
    return registry.getAllListenerContainers().stream()
        .map(container -> container.getContainerProperties().getTopics())
        .filter(Objects::nonNull)
        .flatMap(Arrays::stream)
        .anyMatch(topic::equals);
  }

  private static ProducerRecord<String, byte[]> ofALaterVersion(
      ProducerRecord<String, byte[]> event) {
    return new ProducerRecord<>(
        event.topic(),
        null,
        event.key(),
        Contracts.withUnknownFields(event.value()),
        event.headers());
  }

  private static ProducerRecord<String, byte[]> ofAnotherType(
      ProducerRecord<String, byte[]> event) {
    ProducerRecord<String, byte[]> other =
        new ProducerRecord<>(event.topic(), event.key(), "{\"of\":\"tomorrow\"}".getBytes(UTF_8));
    other.headers().add("ce_type", "org.newsroom.of.tomorrow.v1".getBytes(UTF_8));
    return other;
  }
}
