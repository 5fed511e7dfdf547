package org.newsroom.platform.topic;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.kafka.listener.ListenerMetadata;
import org.springframework.kafka.listener.OffsetAndMetadataProvider;

/**
 * How far the listener of one topic has read, committed together with the topic's id. A position in
 * a topic that was made anew since means nothing: what is there is read from its beginning, and
 * consumers drop what they have seen. A position without an id, of an earlier release, counts.
 */
final class Positions implements ConsumerAwareRebalanceListener, OffsetAndMetadataProvider {

  private static final Logger log = LoggerFactory.getLogger(Positions.class);

  /** Each may take ten seconds, which the listener has some minutes for. */
  private static final int ATTEMPTS = 3;

  private final Incarnations incarnations;
  private volatile String incarnation = "";

  Positions(Incarnations incarnations) {
    this.incarnations = incarnations;
  }

  @Override
  public OffsetAndMetadata provide(ListenerMetadata listener, long offset) {
    return new OffsetAndMetadata(offset, incarnation);
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    log.atInfo().addKeyValue("partitions", partitions).log("Partitions assigned");
    if (partitions.isEmpty()) {
      return;
    }
    String topic = partitions.iterator().next().topic();
    String now = asked(topic);
    if (now == null) {
      return;
    }
    Set<TopicPartition> others = inAnother(now, consumer.committed(Set.copyOf(partitions)));
    if (!incarnation.isEmpty() && !incarnation.equals(now)) {
      Set<TopicPartition> kept = new HashSet<>(consumer.assignment());
      kept.removeAll(partitions);
      others.addAll(kept);
    }
    incarnation = now;
    if (!others.isEmpty()) {
      consumer.seekToBeginning(others);
      log.atWarn()
          .addKeyValue("topic", topic)
          .addKeyValue("partitions", others.size())
          .log("Topic was made anew and is read from its beginning");
    }
  }

  /**
   * Asks again where Kafka is slow: what was read of a topic before it was made anew would count.
   */
  private @Nullable String asked(String topic) {
    String id = null;
    for (int attempt = 0; attempt < ATTEMPTS && id == null; attempt++) {
      id = incarnations.of(topic);
    }
    return id;
  }

  private static Set<TopicPartition> inAnother(
      String incarnation, Map<TopicPartition, @Nullable OffsetAndMetadata> committed) {
    return committed.entrySet().stream()
        .filter(
            position ->
                position.getValue() != null
                    && !position.getValue().metadata().isEmpty()
                    && !position.getValue().metadata().equals(incarnation))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Override
  public void onPartitionsRevokedAfterCommit(
      Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    log.atInfo().addKeyValue("partitions", partitions).log("Partitions handed on");
  }

  @Override
  public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    log.atInfo().addKeyValue("partitions", partitions).log("Partitions lost");
  }
}
