package org.newsroom.platform.deadletter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * A service's dead letters that have not been replayed yet. How far they were replayed is the
 * committed offset of a consumer group of its own, so that it is kept where the records are.
 */
public final class DeadLetterQueue {

  private static final Duration POLL = Duration.ofMillis(500);

  private final ConsumerFactory<String, byte[]> consumers;
  private final Replay replay;
  private final String service;

  /**
   * The dead letters of one service.
   *
   * @param service the name of the service that has set them aside, which may be another one
   */
  public DeadLetterQueue(
      ConsumerFactory<String, byte[]> consumers,
      KafkaTemplate<String, byte[]> kafka,
      String service) {
    this.consumers = consumers;
    this.replay = new Replay(kafka);
    this.service = service;
  }

  /** The topic of what a service sets aside of a topic. */
  public static String topicOf(String topic, String service) {
    return topic + "-" + service + "-dlt";
  }

  /** How many dead letters of the topic wait. */
  long waiting(String topic) {
    try (var consumer = consumer()) {
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions(consumer, topic));
      positions(consumer, ends.keySet());
      return ends.entrySet().stream()
          .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
          .sum();
    }
  }

  /** The first dead letters of the topic that wait, up to {@code limit}. */
  public List<DeadLetter> list(String topic, int limit) {
    List<DeadLetter> letters = new ArrayList<>();
    try (var consumer = consumer()) {
      read(
          consumer,
          topic,
          record -> {
            if (letters.size() < limit) {
              letters.add(DeadLetter.of(record));
            }
            return letters.size() < limit;
          });
    }
    return letters;
  }

  /**
   * Sends those that wait now to the topic that they came from, byte for byte. A crash half-way
   * leaves some to be sent again: consumers drop what they have seen.
   *
   * @return how many were sent
   */
  int replay(String topic) {
    int[] count = {0};
    try (var consumer = consumer()) {
      read(
          consumer,
          topic,
          record -> {
            replay.send(topic, record);
            consumer.commitSync(
                Map.of(
                    new TopicPartition(record.topic(), record.partition()),
                    new OffsetAndMetadata(record.offset() + 1)));
            count[0]++;
            return true;
          });
    }
    return count[0];
  }

  /**
   * Sends one to the topic that it came from, byte for byte. It goes on to count as one that waits:
   * those before it may do so, too.
   *
   * @return false when there is none at that place
   */
  public boolean replay(String topic, int partition, long offset) {
    try (var consumer = consumer()) {
      TopicPartition place = new TopicPartition(topicOf(topic, service), partition);
      if (!partitions(consumer, topic).contains(place) || !reaches(consumer, place, offset)) {
        return false;
      }
      consumer.assign(List.of(place));
      consumer.seek(place, offset);
      List<ConsumerRecord<String, byte[]>> found = List.of();
      while (found.isEmpty()) {
        found = consumer.poll(POLL).records(place);
      }
      if (found.get(0).offset() != offset) {
        return false;
      }
      replay.send(topic, found.get(0));
      return true;
    }
  }

  private static boolean reaches(
      Consumer<String, byte[]> consumer, TopicPartition place, long offset) {
    List<TopicPartition> one = List.of(place);
    return offset >= consumer.beginningOffsets(one).getOrDefault(place, 0L)
        && offset < consumer.endOffsets(one).getOrDefault(place, 0L);
  }

  private void read(Consumer<String, byte[]> consumer, String topic, Handler handler) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions(consumer, topic));
    positions(consumer, ends.keySet());
    Set<TopicPartition> unfinished =
        ends.keySet().stream()
            .filter(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))
            .collect(Collectors.toSet());
    consumer.assign(unfinished);
    positions(consumer, unfinished);
    while (!unfinished.isEmpty()) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
        long end = ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
        if (record.offset() < end && !handler.handle(record)) {
          return;
        }
      }
      unfinished.removeIf(
          partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
    }
  }

  private List<TopicPartition> partitions(Consumer<String, byte[]> consumer, String topic) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topicOf(topic, service)).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    return partitions;
  }

  private static void positions(Consumer<String, byte[]> consumer, Set<TopicPartition> partitions) {
    Map<TopicPartition, @Nullable OffsetAndMetadata> committed = consumer.committed(partitions);
    for (TopicPartition partition : partitions) {
      OffsetAndMetadata replayed = committed.get(partition);
      if (replayed == null) {
        consumer.seekToBeginning(List.of(partition));
      } else {
        consumer.seek(partition, replayed);
      }
    }
  }

  private Consumer<String, byte[]> consumer() {
    Properties settings = new Properties();
    settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
    return consumers.createConsumer(service + "-dlt-replay", "", "-dlt", settings);
  }

  @FunctionalInterface
  private interface Handler {

    /** Whether to go on. */
    boolean handle(ConsumerRecord<String, byte[]> record);
  }
}
