package org.newsroom.platform.deadletter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * A service's dead letters that have not been replayed yet. How far they were replayed is the
 * committed offset of a consumer group of its own, so that it is kept where the records are.
 */
public final class DeadLetterQueue {

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

  /** The consumer group whose offsets say how far a service's dead letters were replayed. */
  public static String groupOf(String service) {
    return service + "-dlt-replay";
  }

  /** How many dead letters of the topic wait. */
  long waiting(String topic) {
    try (var letters = letters()) {
      return letters.count(topic);
    }
  }

  /** The first dead letters of the topic that wait, up to {@code limit}. */
  public List<DeadLetter> list(String topic, int limit) {
    List<DeadLetter> found = new ArrayList<>();
    try (var letters = letters()) {
      letters.read(
          topic,
          record -> {
            if (found.size() < limit) {
              found.add(DeadLetter.of(record));
            }
            return found.size() < limit;
          });
    }
    return found;
  }

  /** When the oldest was set aside, by topic, of the first that wait, up to {@code limit} each. */
  Map<String, Instant> oldest(List<String> topics, int limit) {
    Map<String, Instant> oldest = new HashMap<>();
    try (var letters = letters()) {
      for (String topic : topics) {
        int[] left = {limit};
        letters.read(
            topic,
            record -> {
              Instant at = Instant.ofEpochMilli(record.timestamp());
              oldest.merge(topic, at, (one, other) -> one.isBefore(other) ? one : other);
              left[0]--;
              return left[0] > 0;
            });
      }
    }
    return oldest;
  }

  /**
   * Sends those that wait now to the topic that they came from, byte for byte. A crash half-way
   * leaves some to be sent again: consumers drop what they have seen.
   *
   * @return how many were sent
   */
  int replay(String topic) {
    int[] count = {0};
    try (var letters = letters()) {
      letters.read(
          topic,
          record -> {
            replay.send(topic, record);
            letters.commit(record);
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
   * @param after when it was set aside at the earliest
   * @return false when there is none at that place, or only an earlier one
   */
  public boolean replay(String topic, int partition, long offset, Instant after) {
    try (var letters = letters()) {
      ConsumerRecord<String, byte[]> found = letters.at(topic, partition, offset);
      if (found == null || !Instant.ofEpochMilli(found.timestamp()).isAfter(after)) {
        return false;
      }
      replay.send(topic, found);
      return true;
    }
  }

  private WaitingLetters letters() {
    Properties settings = new Properties();
    settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
    return new WaitingLetters(
        consumers.createConsumer(groupOf(service), "", "-dlt", settings), service);
  }
}
