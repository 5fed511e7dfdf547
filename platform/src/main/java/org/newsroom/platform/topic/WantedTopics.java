package org.newsroom.platform.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.newsroom.platform.deadletter.DeadLetterQueue;

/** The topics that a service needs, as they should be. */
final class WantedTopics {

  private WantedTopics() {}

  static List<NewTopic> of(TopicsProperties topics, String service) {
    List<NewTopic> all = new ArrayList<>();
    Stream.concat(topics.reads().stream(), topics.writes().stream())
        .distinct()
        .map(name -> topic(name, topics))
        .forEach(all::add);
    topics.reads().stream()
        .map(name -> deadLetters(DeadLetterQueue.topicOf(name, service), topics))
        .forEach(all::add);
    return all;
  }

  private static NewTopic deadLetters(String name, TopicsProperties topics) {
    Map<String, String> configs = durable(topics);
    configs.put(
        TopicConfig.RETENTION_MS_CONFIG, Long.toString(topics.deadLettersKept().toMillis()));
    return new NewTopic(name, topics.partitions(), topics.replicas()).configs(configs);
  }

  private static NewTopic topic(String name, TopicsProperties topics) {
    Map<String, String> configs = durable(topics);
    if (topics.compacted().contains(name)) {
      configs.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
    }
    Duration kept = topics.kept().get(name);
    if (kept != null) {
      configs.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(kept.toMillis()));
    }
    return new NewTopic(name, topics.partitions(), topics.replicas()).configs(configs);
  }

  /**
   * An event is acknowledged once two brokers have it, where one of them may be missing: the loss
   * of one then neither loses an event nor stops the service.
   */
  private static Map<String, String> durable(TopicsProperties topics) {
    int inSync = topics.replicas() < 3 ? 1 : 2;
    Map<String, String> configs = new HashMap<>();
    configs.put(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG, Integer.toString(inSync));
    return configs;
  }
}
