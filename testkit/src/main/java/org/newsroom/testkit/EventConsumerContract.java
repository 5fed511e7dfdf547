package org.newsroom.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.newsroom.testkit.Patience.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * What every consumer of events must stand: repetition, rubbish, fields of a later version, the
 * wrong order, and a store that is away. Used once per topic, nested in a {@link ServiceTest}:
 *
 * <pre>{@code
 * @ServiceTest
 * class ConsumersIT {
 *   @Nested class OfArticles extends EventConsumerContract { … }
 * }
 * }</pre>
 */
public abstract class EventConsumerContract {
  private static final int PARTITION = 0;

  @Autowired private KafkaTemplate<String, byte[]> kafka;
  @Autowired private KafkaListenerEndpointRegistry registry;

  @Value("${spring.application.name}")
  private String service;

  private final String topic;

  protected EventConsumerContract(String topic) {
    this.topic = topic;
  }

  /** The events of one key, oldest first; one suffices where a key has only one. */
  protected abstract List<byte[]> history(String key);

  /**
   * Fails unless the service's state is that after the whole {@link #history} of this key, each
   * event of it having had its effect once.
   */
  protected abstract void assertHandled(String key) throws Exception;

  /** Makes whatever else the events of this key need to be handled, before they are sent. */
  protected void prepare(String key) throws Exception {}

  /** A key that no other event has. */
  protected String anyKey() {
    return UUID.randomUUID().toString();
  }

  @Test
  @DisplayName("a repeated event has its effect once")
  void handlesARepeatedEventOnce() throws Exception {
    String key = prepared();
    String next = prepared();

    sendHistory(key);
    sendHistory(key);
    sendHistory(next);

    awaitHandled(next);
    awaitHandled(key);
  }

  @Test
  @DisplayName("an event repeated within one batch has its effect once")
  void handlesAnEventRepeatedInOneBatchOnce() throws Exception {
    String key = prepared();
    String next = prepared();

    inOneBatch(
        () -> {
          for (byte[] event : history(key)) {
            send(key, event);
            send(key, event);
          }
          sendHistory(next);
        });

    awaitHandled(next);
    awaitHandled(key);
  }

  @Test
  @DisplayName("malformed events become dead letters byte for byte; their neighbours are handled")
  void setsMalformedEventsAsideAlone() throws Exception {
    Map<String, byte[]> malformed = new LinkedHashMap<>();
    Map<String, Malformation> how = new HashMap<>();
    List<String> sound = new ArrayList<>(List.of(prepared()));
    for (Malformation malformation : Malformation.values()) {
      String bad = anyKey();
      malformed.put(bad, malformation.of(history(bad).get(0)));
      how.put(bad, malformation);
      sound.add(prepared());
    }
    Iterator<String> neighbours = sound.iterator();

    inOneBatch(
        () -> {
          sendHistory(neighbours.next());
          for (Map.Entry<String, byte[]> event : malformed.entrySet()) {
            send(event.getKey(), event.getValue());
            sendHistory(neighbours.next());
          }
        });

    for (String key : sound) {
      awaitHandled(key);
    }
    awaitThat(
        () -> assertThat(deadLetters()).containsKeys(malformed.keySet().toArray(String[]::new)));
    Map<String, List<byte[]>> deadLetters = deadLetters();
    malformed.forEach(
        (key, event) ->
            assertThat(deadLetters.get(key))
                .as("%s", how.get(key))
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter).isEqualTo(event)));
    assertThat(deadLetters).doesNotContainKeys(sound.toArray(String[]::new));
  }

  @Test
  @DisplayName("fields that the consumer does not know are ignored")
  void ignoresUnknownFields() throws Exception {
    String key = prepared();

    for (byte[] event : history(key)) {
      send(key, Contracts.withUnknownFields(event));
    }

    awaitHandled(key);
    assertThat(deadLetters()).doesNotContainKey(key);
  }

  @Test
  @DisplayName("an older event that comes late does not undo a newer one")
  void keepsTheNewestWhenEventsComeOutOfOrder() throws Exception {
    String key = prepared();
    String next = prepared();
    List<byte[]> newestFirst = new ArrayList<>(history(key));
    Collections.reverse(newestFirst);
    assumeTrue(newestFirst.size() > 1, "a key of this topic has one event only");

    for (byte[] event : newestFirst) {
      send(key, event);
    }
    sendHistory(next);

    awaitHandled(next);
    awaitHandled(key);
  }

  @Test
  @DisplayName("nothing is lost while the store is away")
  void losesNothingWhileTheStoreIsAway() throws Exception {
    String before = prepared();
    String during = prepared();
    String after = prepared();
    sendHistory(before);
    awaitHandled(before);
    // A write is visible before it is journaled: a store that goes away in between fails this batch
    // too, which is then tried again and again before the next one is delivered.
    awaitCommitted();

    Backends.mongo()
        .whileDown(
            () -> {
              long delivered = listeners().delivered();
              sendHistory(during);
              awaitThat(() -> assertThat(listeners().delivered()).isGreaterThan(delivered));
            });
    sendHistory(after);

    awaitHandled(after);
    awaitHandled(during);
    assertThat(deadLetters()).doesNotContainKey(during);
  }

  private String prepared() throws Exception {
    String key = anyKey();
    prepare(key);
    return key;
  }

  private void sendHistory(String key) throws Exception {
    for (byte[] event : history(key)) {
      send(key, event);
    }
  }

  /** Into one partition, so that what was sent first is handled first. */
  private void send(String key, byte[] event) throws Exception {
    Sending.send(kafka, topic, PARTITION, key, event);
  }

  private void inOneBatch(Backend.Work sending) throws Exception {
    Listeners listeners = listeners();
    listeners.stop();
    try {
      sending.run();
    } finally {
      listeners.start();
    }
  }

  private Listeners listeners() {
    return Listeners.of(registry, topic);
  }

  private Map<String, List<byte[]>> deadLetters() {
    return new DeadLetterTopic(topic, service).byKey();
  }

  private void awaitHandled(String key) {
    awaitThat(() -> assertHandled(key));
  }

  private void awaitCommitted() {
    TopicPartition partition = new TopicPartition(topic, PARTITION);
    awaitThat(() -> assertThat(listeners().haveCommittedAllOf(partition)).isTrue());
  }

  private static void awaitThat(ThrowingRunnable assertion) {
    await().untilAsserted(assertion);
  }
}
