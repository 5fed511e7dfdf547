package org.newsroom.comment.recovery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** The topics that this service writes, read by itself and without a consumer group. */
@Component
class OwnTopics {

  private static final Duration POLL = Duration.ofMillis(500);

  private final ConsumerFactory<String, byte[]> consumers;

  OwnTopics(ConsumerFactory<String, byte[]> consumers) {
    this.consumers = consumers;
  }

  /** Reads all that the topic has now, a poll at a time; what has one key in its order. */
  void read(String topic, Consumer<List<ConsumerRecord<String, byte[]>>> polls) {
    try (var consumer = consumers.createConsumer("unused", "-recovery")) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        List<ConsumerRecord<String, byte[]>> poll = new ArrayList<>();
        consumer.poll(POLL).forEach(poll::add);
        polls.accept(poll);
      }
    }
  }
}
