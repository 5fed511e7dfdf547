package org.newsroom.testkit;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What lies in a service's dead letters of a topic. */
public final class DeadLetterTopic {

  private final String name;

  public DeadLetterTopic(String topic, String service) {
    this.name = topic + "-" + service + "-dlt";
  }

  /** The values of all dead letters with this key, in the order in which they came. */
  public List<byte[]> withKey(String key) {
    return Records.of(name, key).stream().map(ConsumerRecord::value).toList();
  }
}
