package org.newsroom.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;

/** A broker in a container. */
final class KafkaInContainer implements Backends.AddressedBroker {

  private static final String DATA = "/tmp/newsroom";

  /** Tells the next start to begin with nothing: a running broker writes while one deletes. */
  private static final String LOST = "/tmp/lost";

  /** Not every image's own start script goes on where a killed broker left off. */
  private static final String START_OR_GO_ON =
      "if [ -f "
          + LOST
          + " ]; then rm -rf "
          + DATA
          + " "
          + LOST
          + "; fi;"
          + " if [ -f "
          + DATA
          + "/meta.properties ]; then"
          + " exec java $KAFKA_HEAP_OPTS -cp '/opt/kafka/libs/*' kafka.Kafka"
          + " /opt/kafka/config/server.properties;"
          + " else exec /etc/kafka/docker/run; fi";

  private final Container container =
      new Container(Container.image("KAFKA_IMAGE", "apache/kafka:4.2.1"), 9092);

  KafkaInContainer() {
    container.run(settings(), "sh", "-c", START_OR_GO_ON);
    awaitAnswer();
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("KAFKA_NODE_ID", "1");
    settings.put("KAFKA_LOG_DIRS", DATA);
    settings.put("KAFKA_PROCESS_ROLES", "broker,controller");
    settings.put("KAFKA_LISTENERS", "PLAINTEXT://:9092,CONTROLLER://:9093");
    settings.put("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://" + address());
    settings.put("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER");
    settings.put(
        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
    settings.put("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9093");
    settings.put("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1");
    settings.put("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "1");
    settings.put("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1");
    settings.put("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1");
    settings.put("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");
    settings.put("KAFKA_BROKER_SESSION_TIMEOUT_MS", "6000");
    // A broker that has not found its controller by then gives up, however slow the machine is.
    settings.put("KAFKA_INITIAL_BROKER_REGISTRATION_TIMEOUT_MS", "240000");
    settings.put("KAFKA_BROKER_HEARTBEAT_INTERVAL_MS", "300");
    settings.put("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    settings.put("KAFKA_HEAP_OPTS", "-Xms256m -Xmx512m");
    return settings;
  }

  @Override
  public String address() {
    return "127.0.0.1:" + container.port();
  }

  @Override
  public void stop() {
    container.kill();
  }

  @Override
  public void start() {
    container.restart();
    awaitAnswer();
  }

  @Override
  public void lose() {
    container.execute("touch", LOST);
    stop();
  }

  private void awaitAnswer() {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", address()))) {
      container.awaitAnswer(
          () -> admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).size() == 1);
    }
  }
}
