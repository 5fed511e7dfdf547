package org.newsroom.platform.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Has the service's topics before its listeners start, and looks after them as long as it runs: one
 * that is gone is made again, and one that somebody made anew is set right and read from its
 * beginning.
 */
final class Topics implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Topics.class);

  private final List<NewTopic> wanted;
  private final KafkaTopics kafka;
  private final TopicSettings settings;
  private final TopicListeners listeners;
  private final Map<String, String> incarnations = new ConcurrentHashMap<>();
  private volatile Map<String, String> faults = Map.of();
  private boolean away;
  private volatile boolean running;

  Topics(List<NewTopic> wanted, KafkaTopics kafka, TopicListeners listeners) {
    this.wanted = wanted;
    this.kafka = kafka;
    this.settings = new TopicSettings(kafka);
    this.listeners = listeners;
  }

  /** What is wrong with topics that could not be mended at the last look, by name. */
  Map<String, String> faults() {
    return faults;
  }

  @Override
  public void start() {
    listeners.prepare();
    look();
    running = true;
  }

  /** Looks at all topics and mends what it can; true when some were made, to be looked at. */
  synchronized boolean look() {
    try {
      boolean made = lookAt(kafka.find(wanted.stream().map(NewTopic::name).toList()));
      away = false;
      return made;
    } catch (KafkaException e) {
      if (!away) {
        log.atWarn()
            .addKeyValue("fault", e.getClass().getSimpleName())
            .log("Kafka does not answer; topics are looked at when it does");
      }
      away = true;
      return false;
    }
  }

  private boolean lookAt(Map<String, TopicDescription> found) {
    Map<String, String> seen = new TreeMap<>();
    List<NewTopic> missing = new ArrayList<>();
    for (NewTopic topic : wanted) {
      TopicDescription there = found.get(topic.name());
      if (there == null) {
        missing.add(topic);
      } else {
        seen.putAll(mend(topic, there));
      }
    }
    seen.putAll(make(missing));
    tell(seen);
    return seen.size() < missing.size();
  }

  private Map<String, String> make(List<NewTopic> missing) {
    Map<String, String> refused = new HashMap<>();
    if (!missing.isEmpty()) {
      kafka.make(missing).forEach((name, fault) -> refused.put(name, "is missing: " + why(fault)));
    }
    for (NewTopic topic : missing) {
      if (!refused.containsKey(topic.name())) {
        log.atInfo().addKeyValue("topic", topic.name()).log("Topic made");
      }
    }
    return refused;
  }

  /** What is wrong with the topic and stays so, under its name; empty when all is right. */
  private Map<String, String> mend(NewTopic topic, TopicDescription there) {
    String id = KafkaTopics.incarnationOf(there);
    String before = incarnations.get(topic.name());
    try {
      if (there.partitions().size() < topic.numPartitions()) {
        kafka.addPartitions(topic.name(), topic.numPartitions());
        log.atWarn().addKeyValue("topic", topic.name()).log("Topic had too few partitions");
      }
      if (!id.equals(before)) {
        settings.mend(topic, there);
      }
    } catch (RetriableException e) {
      throw e;
    } catch (KafkaException e) {
      return Map.of(topic.name(), "is not as it should be: " + why(e));
    }
    incarnations.put(topic.name(), id);
    if (before != null && !id.equals(before)) {
      log.atWarn().addKeyValue("topic", topic.name()).log("Topic was lost or made anew");
      listeners.restart(topic.name());
    }
    int replicas = there.partitions().get(0).replicas().size();
    return replicas < topic.replicationFactor()
        ? Map.of(topic.name(), "has " + replicas + " of " + topic.replicationFactor() + " replicas")
        : Map.of();
  }

  private static String why(KafkaException fault) {
    return fault.getClass().getSimpleName();
  }

  private void tell(Map<String, String> seen) {
    seen.forEach(
        (name, fault) -> {
          if (!fault.equals(faults.get(name))) {
            log.atWarn().addKeyValue("topic", name).log("Topic {}", fault);
          }
        });
    faults = seen;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Before listeners, which start last. */
  @Override
  public int getPhase() {
    return 0;
  }
}
