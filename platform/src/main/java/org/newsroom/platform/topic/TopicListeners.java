package org.newsroom.platform.topic;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListenerContainer;

/** The service's listeners, each of which reads one topic. */
final class TopicListeners {

  private final ObjectProvider<KafkaListenerEndpointRegistry> registry;
  private final Incarnations incarnations;

  TopicListeners(ObjectProvider<KafkaListenerEndpointRegistry> registry, KafkaTopics kafka) {
    this.registry = registry;
    this.incarnations = kafka::incarnationOf;
  }

  /** Has each listener note whose positions it commits, before it starts. */
  void prepare() {
    registry.ifAvailable(
        listeners ->
            listeners
                .getListenerContainers()
                .forEach(container -> prepare(container.getContainerProperties())));
  }

  private void prepare(ContainerProperties properties) {
    Positions positions = new Positions(incarnations);
    properties.setConsumerRebalanceListener(positions);
    properties.setOffsetAndMetadataProvider(positions);
  }

  /** Has those of the topic ask Kafka anew where they are to read. */
  void restart(String topic) {
    registry.ifAvailable(
        listeners -> {
          for (MessageListenerContainer container : of(listeners, topic)) {
            container.stop();
            if (listeners.isRunning()) {
              container.start();
            }
          }
        });
  }

  private static List<MessageListenerContainer> of(
      KafkaListenerEndpointRegistry listeners, String topic) {
    return listeners.getListenerContainers().stream()
        .filter(MessageListenerContainer::isRunning)
        .filter(container -> reads(container.getContainerProperties().getTopics(), topic))
        .toList();
  }

  private static boolean reads(String @Nullable [] topics, String topic) {
    return topics != null && Arrays.asList(topics).contains(topic);
  }
}
