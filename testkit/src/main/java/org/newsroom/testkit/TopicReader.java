package org.newsroom.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads each record of one topic once: tests ask again and again what lies there. A topic that was
 * made anew has a reader of its own.
 */
final class TopicReader {

  private static final Map<Uuid, TopicReader> READERS = new ConcurrentHashMap<>();
  private static final Duration PATIENCE = Duration.ofMillis(200);

  private final List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
  private final String topic;
  private final KafkaConsumer<String, byte[]> consumer;

  private TopicReader(String topic) {
    this.topic = topic;
    this.consumer =
        new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer());
  }

  /** All that lies in the topic now; nothing where there is no such topic. */
  static List<ConsumerRecord<String, byte[]>> read(String topic) {
    Uuid id = idOf(topic);
    return id == null
        ? List.of()
        : READERS.computeIfAbsent(id, made -> new TopicReader(topic)).read();
  }

  private synchronized List<ConsumerRecord<String, byte[]>> read() {
    if (consumer.assignment().isEmpty()) {
      consumer.assign(partitions());
      consumer.seekToBeginning(consumer.assignment());
    }
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream().anyMatch(end -> isBefore(end.getKey(), end.getValue()))) {
      consumer.poll(PATIENCE).forEach(found::add);
    }
    return List.copyOf(found);
  }

  private boolean isBefore(TopicPartition partition, long end) {
    return consumer.position(partition) < end;
  }

  private List<TopicPartition> partitions() {
    return consumer.partitionsFor(topic).stream()
        .map(info -> new TopicPartition(topic, info.partition()))
        .toList();
  }

  private static @Nullable Uuid idOf(String topic) {
    try {
      return Asking.ADMIN
          .describeTopics(List.of(topic))
          .topicNameValues()
          .values()
          .iterator()
          .next()
          .get()
          .topicId();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return null;
      }
      throw new IllegalStateException(topic, e.getCause());
    }
  }

  private static Map<String, Object> settings() {
    return Map.of("bootstrap.servers", Backends.bootstrapServers());
  }

  private static final class Asking {

    static final Admin ADMIN = Admin.create(settings());
  }
}
