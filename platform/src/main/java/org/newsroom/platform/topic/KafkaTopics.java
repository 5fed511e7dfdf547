package org.newsroom.platform.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The topics as Kafka has them. What is asked takes ten seconds at most; whatever Kafka refuses, or
 * that it does not answer, is thrown as a {@link KafkaException}.
 */
final class KafkaTopics implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(KafkaTopics.class);
  private static final int REQUEST_MILLIS = 5_000;
  private static final int PATIENCE_MILLIS = 10_000;

  private static final Config NONE = new Config(List.of());

  private final Admin admin;

  /** Asks a client of its own. */
  KafkaTopics(Map<String, Object> connection) {
    Map<String, Object> settings = new HashMap<>(connection);
    settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
    settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    this.admin = Admin.create(settings);
  }

  /** What is there of these, by name. */
  Map<String, TopicDescription> find(Collection<String> names) {
    Map<String, TopicDescription> found = new HashMap<>();
    admin
        .describeTopics(names)
        .topicNameValues()
        .forEach(
            (name, answer) -> {
              try {
                found.put(name, answerOf(answer));
              } catch (UnknownTopicOrPartitionException e) {
                // It is left out.
              }
            });
    return found;
  }

  /** See {@link Incarnations}. */
  @Nullable String incarnationOf(String topic) {
    try {
      TopicDescription there = find(List.of(topic)).get(topic);
      return there == null ? null : incarnationOf(there);
    } catch (KafkaException e) {
      log.atWarn()
          .addKeyValue("topic", topic)
          .addKeyValue("fault", e.getClass().getSimpleName())
          .log("Kafka does not tell which topic it is");
      return null;
    }
  }

  static String incarnationOf(TopicDescription topic) {
    return topic.topicId().toString();
  }

  /**
   * Makes topics; another instance may be quicker.
   *
   * @return why some could not be made, by name
   */
  Map<String, KafkaException> make(Collection<NewTopic> topics) {
    Map<String, KafkaException> refused = new HashMap<>();
    admin
        .createTopics(topics)
        .values()
        .forEach(
            (name, answer) -> {
              try {
                answerOf(answer);
              } catch (TopicExistsException e) {
                // It is there, as it should be.
              } catch (KafkaException e) {
                refused.put(name, e);
              }
            });
    return refused;
  }

  void addPartitions(String topic, int upTo) {
    answerOf(admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(upTo))).all());
  }

  /** The settings of a topic, with where each comes from. */
  Config settings(String topic) {
    ConfigResource resource = resource(topic);
    return answerOf(admin.describeConfigs(List.of(resource)).all()).getOrDefault(resource, NONE);
  }

  void set(String topic, Map<String, String> settings) {
    List<AlterConfigOp> changes = new ArrayList<>();
    settings.forEach(
        (name, value) ->
            changes.add(new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET)));
    answerOf(admin.incrementalAlterConfigs(Map.of(resource(topic), changes)).all());
  }

  private static ConfigResource resource(String topic) {
    return new ConfigResource(ConfigResource.Type.TOPIC, topic);
  }

  private static <T> T answerOf(KafkaFuture<T> answer) {
    try {
      return answer.get();
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof KafkaException fault ? fault : new KafkaException(e.getCause());
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(1));
  }
}
