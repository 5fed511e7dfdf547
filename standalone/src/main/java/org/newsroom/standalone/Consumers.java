package org.newsroom.standalone;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** The listeners of all services. */
final class Consumers {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final List<MessageListenerContainer> containers;

  Consumers(List<? extends ApplicationContext> contexts) {
    this.containers =
        contexts.stream()
            .flatMap(
                context -> context.getBeanProvider(KafkaListenerEndpointRegistry.class).stream())
            .flatMap(registry -> registry.getAllListenerContainers().stream())
            .toList();
  }

  /** Waits until each listener that starts by itself has partitions to read. */
  void awaitAssignment() {
    await(
        "consumers have no partitions",
        () ->
            containers.stream()
                .filter(MessageListenerContainer::isAutoStartup)
                .allMatch(Consumers::isAssigned));
  }

  /** Waits until everything that is in the topic now was handled by all who read it. */
  void awaitCaughtUp(String topic, String bootstrapServers) {
    List<String> groups =
        containers.stream()
            .filter(container -> reads(container, topic))
            .map(container -> Objects.requireNonNull(container.getGroupId()))
            .distinct()
            .toList();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      Map<TopicPartition, Long> ends = ends(admin, topic);
      for (String group : groups) {
        await(group + " does not read " + topic, () -> lag(admin, group, ends) == 0);
      }
    }
  }

  private static boolean isAssigned(MessageListenerContainer container) {
    return container.getAssignedPartitions() != null
        && !container.getAssignedPartitions().isEmpty();
  }

  private static boolean reads(MessageListenerContainer container, String topic) {
    String[] topics = container.getContainerProperties().getTopics();
    return topics != null && Arrays.asList(topics).contains(topic);
  }

  private static Map<TopicPartition, Long> ends(Admin admin, String topic) {
    try {
      Map<TopicPartition, OffsetSpec> latest =
          admin.describeTopics(List.of(topic)).allTopicNames().get().values().stream()
              .flatMap(description -> description.partitions().stream())
              .collect(
                  Collectors.toMap(
                      partition -> new TopicPartition(topic, partition.partition()),
                      partition -> OffsetSpec.latest()));
      return admin.listOffsets(latest).all().get().entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static long lag(Admin admin, String group, Map<TopicPartition, Long> ends) {
    try {
      Map<TopicPartition, @Nullable OffsetAndMetadata> committed =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      return ends.entrySet().stream()
          .mapToLong(
              end -> {
                OffsetAndMetadata offset = committed.get(end.getKey());
                return end.getValue() - (offset == null ? 0 : offset.offset());
              })
          .sum();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static void await(String otherwise, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new CannotStartException("After " + PATIENCE.toSeconds() + " s " + otherwise + ".");
      }
      try {
        Thread.sleep(PAUSE.toMillis());
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(e);
  }
}
