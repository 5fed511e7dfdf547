package org.newsroom.testkit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What lies in a service's dead letters of a topic. */
public final class DeadLetterTopic {

  private final String name;

  public DeadLetterTopic(String topic, String service) {
    this.name = topic + "-" + service + "-dlt";
  }

  /** The values of all dead letters by their keys, in the order in which they came. */
  public Map<String, List<byte[]>> byKey() {
    return Records.of(name).stream()
        .collect(groupingBy(ConsumerRecord::key, mapping(ConsumerRecord::value, toList())));
  }
}
