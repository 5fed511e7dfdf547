package org.newsroom.platform.deadletter;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** One look at the dead letters of a service, from those that were not replayed yet. */
final class WaitingLetters implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(500);

  /** After as many, what should come does not come any more: its topic was lost or made anew. */
  private static final int MOST_EMPTY_POLLS = 20;

  private final Consumer<String, byte[]> consumer;
  private final String service;

  /** A look by a consumer that is closed with it. */
  WaitingLetters(Consumer<String, byte[]> consumer, String service) {
    this.consumer = consumer;
    this.service = service;
  }

  /** How many of the topic there are. */
  long count(String topic) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions(topic));
    positions(ends.keySet());
    return ends.entrySet().stream()
        .mapToLong(end -> Math.max(0, end.getValue() - consumer.position(end.getKey())))
        .sum();
  }

  /** Hands over all of the topic that are there now, until the handler has had enough. */
  void read(String topic, Handler handler) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions(topic));
    positions(ends.keySet());
    Set<TopicPartition> unfinished =
        ends.keySet().stream()
            .filter(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))
            .collect(Collectors.toSet());
    consumer.assign(unfinished);
    positions(unfinished);
    int empty = 0;
    while (!unfinished.isEmpty() && empty < MOST_EMPTY_POLLS) {
      ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
      empty = records.isEmpty() ? empty + 1 : 0;
      for (ConsumerRecord<String, byte[]> record : records) {
        long end = ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
        if (record.offset() < end && !handler.handle(record)) {
          return;
        }
      }
      unfinished.removeIf(
          partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
    }
  }

  /** Notes that the letter, and those before it in its partition, were replayed. */
  void commit(ConsumerRecord<String, byte[]> record) {
    consumer.commitSync(
        Map.of(
            new TopicPartition(record.topic(), record.partition()),
            new OffsetAndMetadata(record.offset() + 1)));
  }

  /** The letter at that place, whether or not it was replayed, or null. */
  @Nullable ConsumerRecord<String, byte[]> at(String topic, int partition, long offset) {
    TopicPartition place = new TopicPartition(DeadLetterQueue.topicOf(topic, service), partition);
    if (!partitions(topic).contains(place) || !reaches(place, offset)) {
      return null;
    }
    consumer.assign(List.of(place));
    consumer.seek(place, offset);
    List<ConsumerRecord<String, byte[]>> found = List.of();
    for (int polls = 0; found.isEmpty() && polls < MOST_EMPTY_POLLS; polls++) {
      found = consumer.poll(POLL).records(place);
    }
    return !found.isEmpty() && found.get(0).offset() == offset ? found.get(0) : null;
  }

  private boolean reaches(TopicPartition place, long offset) {
    List<TopicPartition> one = List.of(place);
    return offset >= consumer.beginningOffsets(one).getOrDefault(place, 0L)
        && offset < consumer.endOffsets(one).getOrDefault(place, 0L);
  }

  private List<TopicPartition> partitions(String topic) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(DeadLetterQueue.topicOf(topic, service)).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    return partitions;
  }

  private void positions(Set<TopicPartition> partitions) {
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

  @Override
  public void close() {
    consumer.close();
  }

  /** Takes letters one after the other. */
  @FunctionalInterface
  interface Handler {

    /** Whether to go on. */
    boolean handle(ConsumerRecord<String, byte[]> record);
  }
}
