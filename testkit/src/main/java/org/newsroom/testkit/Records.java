package org.newsroom.testkit;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What lies in a topic of the {@link Backends}' broker, read without any consumer group. */
public final class Records {

  private Records() {}

  /** All records of the topic with this key, in the order in which they came. */
  public static List<ConsumerRecord<String, byte[]>> of(String topic, String key) {
    return of(topic).stream().filter(record -> key.equals(record.key())).toList();
  }

  /**
   * The events of the topic with this key, in order, as a consumer knows them: what was sent again
   * is not another event.
   */
  public static List<ConsumerRecord<String, byte[]>> distinct(String topic, String key) {
    Map<String, ConsumerRecord<String, byte[]>> byEvent = new LinkedHashMap<>();
    for (ConsumerRecord<String, byte[]> record : of(topic, key)) {
      if (record.value() != null) {
        byEvent.putIfAbsent(header(record, "ce_id"), record);
      }
    }
    return List.copyOf(byEvent.values());
  }

  /** All records of the topic; those of one key in the order in which they came. */
  static List<ConsumerRecord<String, byte[]>> of(String topic) {
    return TopicReader.read(topic);
  }

  /** A header of a record, which must have it. */
  public static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(
        Objects.requireNonNull(record.headers().lastHeader(name)).value(), StandardCharsets.UTF_8);
  }
}
