package org.newsroom.system;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.RestartPolicy;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;

/** One broker or one mongod, alone or of several. */
final class StoreContainer {

  /** The name of the replica set. */
  static final String SET = "newsroom";

  /** Not every version of the image starts again on data that it has formatted. */
  private static final String START_OR_GO_ON =
      "if [ -e /tmp/forget ]; then rm -r /tmp/forget /tmp/kafka; fi;"
          + " if [ -e /tmp/kafka/meta.properties ]; then"
          + " exec java $KAFKA_HEAP_OPTS -cp '/opt/kafka/libs/*' kafka.Kafka"
          + " /opt/kafka/config/server.properties;"
          + " else exec /etc/kafka/docker/run; fi";

  private StoreContainer() {}

  /** The name of the first, the second and so on of that kind. */
  static String name(String kind, int number) {
    return number == 1 ? kind : kind + "-" + number;
  }

  /** One that is alone, or a member of a replica set that is still to be made. */
  static GenericContainer<?> member(Network network, int number, int of) {
    GenericContainer<?> member =
        new GenericContainer<>(System.getenv().getOrDefault("MONGO_IMAGE", "mongo:8.0"))
            .withNetwork(network)
            .withNetworkAliases(name("mongodb", number))
            .withExposedPorts(27017)
            .waitingFor(
                Wait.forSuccessfulCommand("mongosh --quiet --eval 1")
                    .withStartupTimeout(NewsroomContainers.STARTUP));
    return of == 1
        ? member
        : member.withCommand(
            "mongod", "--bind_ip_all", "--replSet", SET, "--wiredTigerCacheSizeGB", "0.25");
  }

  /** One that is also a controller. */
  static GenericContainer<?> broker(Network network, int number, int of) {
    String name = name("kafka", number);
    String voters =
        IntStream.rangeClosed(1, of)
            .mapToObj(i -> i + "@" + name("kafka", i) + ":9093")
            .collect(Collectors.joining(","));
    return new GenericContainer<>(System.getenv().getOrDefault("KAFKA_IMAGE", "apache/kafka:4.2.1"))
        .withNetwork(network)
        .withNetworkAliases(name)
        .withEnv("CLUSTER_ID", "5L6g3nShT-eMCtK--X86sw")
        .withEnv("KAFKA_NODE_ID", String.valueOf(number))
        .withEnv("KAFKA_PROCESS_ROLES", "broker,controller")
        .withEnv("KAFKA_LISTENERS", "PLAINTEXT://:9092,CONTROLLER://:9093")
        .withEnv("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://" + name + ":9092")
        .withEnv("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER")
        .withEnv("KAFKA_CONTROLLER_QUORUM_VOTERS", voters)
        .withEnv("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT")
        .withEnv("KAFKA_INTER_BROKER_LISTENER_NAME", "PLAINTEXT")
        .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
        .withEnv("KAFKA_DEFAULT_REPLICATION_FACTOR", String.valueOf(of))
        .withEnv("KAFKA_MIN_INSYNC_REPLICAS", of == 1 ? "1" : "2")
        .withEnv("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", String.valueOf(of))
        .withEnv("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", String.valueOf(of))
        .withEnv("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", of == 1 ? "1" : "2")
        .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
        .withEnv("KAFKA_HEAP_OPTS", "-Xmx512m -Xms256m")
        .withEnv("KAFKA_LOG_DIRS", "/tmp/kafka")
        .withEnv("KAFKA_INITIAL_BROKER_REGISTRATION_TIMEOUT_MS", "240000")
        .withCommand("sh", "-c", START_OR_GO_ON)
        .withCreateContainerCmdModifier(StoreContainer::startAgainWhenItGivesUp)
        .waitingFor(
            Wait.forSuccessfulCommand("nc -z localhost 9092")
                .withStartupTimeout(NewsroomContainers.STARTUP));
  }

  /**
   * As in production: a service does when MongoDB is away as it starts, a broker when it is slow.
   */
  static void startAgainWhenItGivesUp(CreateContainerCmd command) {
    Objects.requireNonNull(command.getHostConfig())
        .withRestartPolicy(RestartPolicy.onFailureRestart(20));
  }
}
