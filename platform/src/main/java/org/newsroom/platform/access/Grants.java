package org.newsroom.platform.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.newsroom.platform.deadletter.DeadLetterQueue;

/**
 * What the services may do in Kafka: read and write their topics, make those and their dead-letter
 * topics, and take part in the consumer groups of their own. One that replays may also send any
 * service's dead letters to the topic that they came from.
 */
final class Grants {

  private record Service(Set<String> reads, Set<String> writes, boolean replays) {}

  private final Map<String, Service> services = new TreeMap<>();

  /**
   * Of properties {@code SERVICE.reads}, {@code SERVICE.writes}, each a list of topics with commas,
   * and {@code SERVICE.replays}.
   *
   * @throws IllegalArgumentException if a service writes nothing or reads nothing, or a property is
   *     none of these
   */
  Grants(Properties properties) {
    for (String property : properties.stringPropertyNames()) {
      String service = property.substring(0, Math.max(0, property.lastIndexOf('.')));
      if (!List.of("reads", "writes", "replays").contains(property.substring(service.length() + 1))
          || service.isEmpty()) {
        throw new IllegalArgumentException("No service has " + property);
      }
      services.computeIfAbsent(service, name -> service(name, properties));
    }
  }

  private static Service service(String name, Properties properties) {
    return new Service(
        topics(name + ".reads", properties),
        topics(name + ".writes", properties),
        Boolean.parseBoolean(properties.getProperty(name + ".replays")));
  }

  private static Set<String> topics(String property, Properties properties) {
    String topics = properties.getProperty(property, "").strip();
    if (topics.isEmpty()) {
      throw new IllegalArgumentException("There is no " + property);
    }
    return new LinkedHashSet<>(List.of(topics.split("\\s*,\\s*")));
  }

  Set<String> services() {
    return services.keySet();
  }

  /** All that the service may do, and nothing that it may not. */
  Set<AclBinding> of(String name) {
    Service service = services.get(name);
    if (service == null) {
      throw new IllegalArgumentException("There is no " + name);
    }
    Permits permits = new Permits(name);
    service.reads().forEach(topic -> permits.topic(topic, AclOperation.READ));
    service.writes().forEach(permits::ownTopic);
    permits.ownDeadLetters(name, service.reads());
    permits.group(name);
    if (service.replays()) {
      services.forEach((other, its) -> permits.replay(other, its.reads()));
    }
    return permits.all;
  }

  /** What is permitted to one service. */
  private static final class Permits {

    private final Set<AclBinding> all = new LinkedHashSet<>();
    private final String principal;

    Permits(String service) {
      this.principal = "User:" + service;
    }

    /** To make it, to look at it, and to do that with its records. */
    void topic(String topic, AclOperation use) {
      add(ResourceType.TOPIC, topic, AclOperation.CREATE);
      add(ResourceType.TOPIC, topic, AclOperation.DESCRIBE_CONFIGS);
      add(ResourceType.TOPIC, topic, use);
    }

    /** Whoever writes to a topic also looks after it, and may read what it has written. */
    void ownTopic(String topic) {
      topic(topic, AclOperation.READ);
      topic(topic, AclOperation.WRITE);
      add(ResourceType.TOPIC, topic, AclOperation.ALTER);
      add(ResourceType.TOPIC, topic, AclOperation.ALTER_CONFIGS);
    }

    void ownDeadLetters(String service, Set<String> topics) {
      topics.forEach(topic -> ownTopic(DeadLetterQueue.topicOf(topic, service)));
      group(DeadLetterQueue.groupOf(service));
    }

    void replay(String service, Set<String> topics) {
      for (String topic : topics) {
        add(ResourceType.TOPIC, DeadLetterQueue.topicOf(topic, service), AclOperation.READ);
        add(ResourceType.TOPIC, topic, AclOperation.WRITE);
      }
      group(DeadLetterQueue.groupOf(service));
    }

    void group(String name) {
      add(ResourceType.GROUP, name, AclOperation.READ);
    }

    private void add(ResourceType type, String name, AclOperation operation) {
      all.add(
          new AclBinding(
              new ResourcePattern(type, name, PatternType.LITERAL),
              new AccessControlEntry(principal, "*", operation, AclPermissionType.ALLOW)));
    }
  }
}
