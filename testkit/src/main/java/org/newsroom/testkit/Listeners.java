package org.newsroom.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** A context's listeners on one topic. */
record Listeners(List<MessageListenerContainer> containers) {

  static Listeners of(KafkaListenerEndpointRegistry registry, String topic) {
    List<MessageListenerContainer> found =
        registry.getAllListenerContainers().stream()
            .filter(container -> reads(container, topic))
            .toList();
    if (found.isEmpty()) {
      throw new IllegalStateException("No listener on " + topic);
    }
    return new Listeners(found);
  }

  private static boolean reads(MessageListenerContainer container, String topic) {
    String[] topics = container.getContainerProperties().getTopics();
    return topics != null && Arrays.asList(topics).contains(topic);
  }

  void stop() {
    containers.forEach(MessageListenerContainer::stop);
  }

  void start() {
    containers.forEach(MessageListenerContainer::start);
  }

  /** Whether every record of the partition is handled and its offset committed by all of them. */
  boolean haveCommittedAllOf(TopicPartition partition) throws Exception {
    try (Admin admin =
        Admin.create(Map.<String, Object>of("bootstrap.servers", Backends.bootstrapServers()))) {
      long end =
          admin
              .listOffsets(Map.of(partition, OffsetSpec.latest()))
              .partitionResult(partition)
              .get()
              .offset();
      for (MessageListenerContainer container : containers) {
        OffsetAndMetadata committed =
            admin
                .listConsumerGroupOffsets(Objects.requireNonNull(container.getGroupId()))
                .partitionsToOffsetAndMetadata()
                .get()
                .get(partition);
        if (committed == null || committed.offset() < end) {
          return false;
        }
      }
      return true;
    }
  }

  /** How many records they were ever given. */
  long delivered() {
    return containers.stream()
        .flatMap(container -> container.metrics().values().stream())
        .flatMap(metrics -> metrics.values().stream())
        .filter(Listeners::countsAllRecords)
        .mapToLong(metric -> ((Number) Objects.requireNonNull(metric.metricValue())).longValue())
        .sum();
  }

  private static boolean countsAllRecords(Metric metric) {
    return metric.metricName().name().equals("records-consumed-total")
        && !metric.metricName().tags().containsKey("topic");
  }
}
