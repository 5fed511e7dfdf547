package org.newsroom.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What lies in a topic of the {@link Backends}' broker, read without any consumer group. */
public final class Records {

  private Records() {}

  /** All records of the topic with this key, in the order in which they came. */
  public static List<ConsumerRecord<String, byte[]>> of(String topic, String key) {
    return of(topic).stream().filter(record -> key.equals(record.key())).toList();
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
