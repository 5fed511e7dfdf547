package org.newsroom.platform.topic;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings of topics that somebody else has made. What was set on a topic stays, because
 * whoever did so may know why; what nobody has set is set as the service needs it.
 */
final class TopicSettings {

  private static final Logger log = LoggerFactory.getLogger(TopicSettings.class);

  private final KafkaTopics kafka;

  TopicSettings(KafkaTopics kafka) {
    this.kafka = kafka;
  }

  void mend(NewTopic topic, TopicDescription there) {
    Map<String, String> wanted = new HashMap<>(Objects.requireNonNull(topic.configs()));
    if (there.partitions().get(0).replicas().size() < topic.replicationFactor()) {
      // More brokers in sync than there are replicas would refuse every event.
      wanted.remove(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG);
    }
    Map<String, String> unset = unset(wanted, kafka.settings(topic.name()));
    if (!unset.isEmpty()) {
      kafka.set(topic.name(), unset);
      log.atWarn()
          .addKeyValue("topic", topic.name())
          .addKeyValue("settings", unset)
          .log("Topic lacked settings");
    }
  }

  static Map<String, String> unset(Map<String, String> wanted, Config settings) {
    Map<String, String> unset = new HashMap<>();
    wanted.forEach(
        (name, value) -> {
          ConfigEntry there = settings.get(name);
          boolean set =
              there != null && there.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG;
          if (!set && (there == null || !value.equals(there.value()))) {
            unset.put(name, value);
          }
        });
    return unset;
  }
}
