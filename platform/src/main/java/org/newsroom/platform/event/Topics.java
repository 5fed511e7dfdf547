package org.newsroom.platform.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.newsroom.platform.deadletter.DeadLetterQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** Makes the service's topics before its listeners start, and keeps trying while Kafka is away. */
final class Topics implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Topics.class);
  private static final Duration RETRY = Duration.ofSeconds(5);

  private final KafkaAdmin admin;
  private final SimpleAsyncTaskScheduler retries = new SimpleAsyncTaskScheduler();
  private volatile boolean running;
  private volatile boolean made;

  Topics(KafkaAdmin admin) {
    this.admin = admin;
    retries.setThreadNamePrefix("topics-");
  }

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

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // The scheduler repeats it after a fault, too.
  public void start() {
    running = true;
    make();
    if (!made) {
      retries.scheduleWithFixedDelay(this::make, RETRY);
    }
  }

  private void make() {
    if (!made && running) {
      made = admin.initialize();
      if (!made) {
        log.warn("Kafka does not answer; topics will be made when it does");
      }
    }
  }

  @Override
  public void stop() {
    running = false;
    retries.close();
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
