package org.newsroom.comment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.newsroom.testkit.Backends;

/** What lies in {@code comments.submitted.v1}. */
public final class SubmittedEvents {

  private static final String TOPIC = "comments.submitted.v1";

  private SubmittedEvents() {}

  /** All events of a comment, in their order. */
  public static List<ConsumerRecord<String, byte[]>> of(String commentId) {
    List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", Backends.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(TOPIC).stream()
              .map(info -> new TopicPartition(TOPIC, info.partition()))
              .toList();
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
          if (commentId.equals(record.key())) {
            found.add(record);
          }
        }
      }
    }
    return found;
  }

  /** A header of an event. */
  public static String header(ConsumerRecord<String, byte[]> event, String name) {
    return new String(
        Objects.requireNonNull(event.headers().lastHeader(name)).value(), StandardCharsets.UTF_8);
  }
}
