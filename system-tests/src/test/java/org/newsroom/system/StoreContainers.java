package org.newsroom.system;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.RestartPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.lifecycle.Startables;

/** Kafka and MongoDB: one of each, or several as docker-compose.cluster.yml has them. */
final class StoreContainers {

  /** Not every version of the image starts again on data that it has formatted. */
  private static final String START_OR_GO_ON =
      "if [ -e /tmp/forget ]; then rm -r /tmp/forget /tmp/kafka; fi;"
          + " if [ -e /tmp/kafka/meta.properties ]; then"
          + " exec java $KAFKA_HEAP_OPTS -cp '/opt/kafka/libs/*' kafka.Kafka"
          + " /opt/kafka/config/server.properties;"
          + " else exec /etc/kafka/docker/run; fi";

  private static final String SET = "newsroom";
  private static final Pattern LEADER = Pattern.compile("Leader(?:Id)?:\\s*(\\d+)");

  private final List<GenericContainer<?>> brokers;
  private final List<GenericContainer<?>> members;

  /**
   * @param number of brokers, and of members of a replica set, which is none if it is 1
   */
  StoreContainers(Network network, int number) {
    brokers = each(number, i -> broker(network, i, number));
    members = each(number, i -> member(network, i, number));
  }

  void start() {
    Startables.deepStart(containers()).join();
    if (members.size() > 1) {
      String each =
          numbered(members.size())
              .mapToObj(i -> "{_id: %d, host: '%s'}".formatted(i, name("mongodb", i)))
              .collect(Collectors.joining(", "));
      evaluate(mongod(1), "rs.initiate({_id: '%s', members: [%s]})".formatted(SET, each));
    }
  }

  List<GenericContainer<?>> containers() {
    return Stream.concat(brokers.stream(), members.stream()).toList();
  }

  /** Has a service use them. */
  GenericContainer<?> serve(GenericContainer<?> service, String database) {
    String set = members.size() > 1 ? "?replicaSet=" + SET : "";
    return service
        .withEnv(
            "SPRING_KAFKA_BOOTSTRAP_SERVERS",
            names("kafka").map(name -> name + ":9092").collect(Collectors.joining(",")))
        .withEnv("NEWSROOM_TOPICS_REPLICAS", String.valueOf(brokers.size()))
        .withEnv(
            "SPRING_MONGODB_URI",
            "mongodb://%s/%s%s"
                .formatted(names("mongodb").collect(Collectors.joining(",")), database, set));
  }

  Instance broker(int number) {
    return new Instance(brokers.get(number - 1));
  }

  Instance mongod(int number) {
    return new Instance(members.get(number - 1));
  }

  /** The names of all, and of whoever leads at the moment. */
  List<String> parts() {
    return Stream.of(names("kafka"), names("mongodb"), Stream.of("leader", "controller", "primary"))
        .flatMap(names -> names)
        .toList();
  }

  Instance part(String name) {
    return switch (name) {
      case "leader" -> elected(() -> broker(leader()));
      case "controller" -> elected(() -> broker(controller()));
      case "primary" -> elected(() -> mongod(primary()));
      default ->
          name.startsWith("kafka")
              ? broker(1 + names("kafka").toList().indexOf(name))
              : mongod(1 + names("mongodb").toList().indexOf(name));
    };
  }

  /** Nobody leads while another is elected. */
  private static Instance elected(Callable<Instance> leader) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .pollInterval(Duration.ofSeconds(1))
        .ignoreExceptions()
        .until(leader, found -> true);
  }

  /** The broker that leads the first partition of the submitted comments. */
  private int leader() {
    return asked("TopicCommand", "--describe --topic comments.submitted.v1 | grep 'Partition: 0'");
  }

  /** The broker that keeps the cluster's own record. */
  private int controller() {
    return asked("MetadataQuorumCommand", "describe --status");
  }

  /** The member that takes writes. */
  private int primary() {
    String host = evaluate(any("mongodb"), "print(db.hello().primary)").strip();
    return 1 + names("mongodb").toList().indexOf(host.replace(":27017", ""));
  }

  /** What a script prints on the member that takes writes. */
  String evaluate(String script) {
    return evaluate(members.size() > 1 ? part("primary") : mongod(1), script);
  }

  private int asked(String tool, String question) {
    String command =
        "timeout 60 java -cp '/opt/kafka/libs/*' org.apache.kafka.tools.%s"
            + " --bootstrap-server localhost:9092 %s";
    String answer = any("kafka").run("sh", "-c", command.formatted(tool, question));
    MatchResult found = LEADER.matcher(answer).results().findFirst().orElseThrow();
    return Integer.parseInt(found.group(1));
  }

  /** One that runs. */
  private Instance any(String kind) {
    return numbered(brokers.size())
        .mapToObj(i -> kind.equals("kafka") ? broker(i) : mongod(i))
        .filter(Instance::isRunning)
        .findFirst()
        .orElseThrow();
  }

  private static String evaluate(Instance member, String script) {
    return member.run("mongosh", "--quiet", "--eval", script);
  }

  private Stream<String> names(String kind) {
    return numbered(brokers.size()).mapToObj(i -> name(kind, i));
  }

  private static List<GenericContainer<?>> each(
      int number, IntFunction<GenericContainer<?>> container) {
    return numbered(number).<GenericContainer<?>>mapToObj(container).toList();
  }

  private static IntStream numbered(int number) {
    return IntStream.rangeClosed(1, number);
  }

  private static String name(String kind, int number) {
    return number == 1 ? kind : kind + "-" + number;
  }

  private static GenericContainer<?> member(Network network, int number, int of) {
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

  private static GenericContainer<?> broker(Network network, int number, int of) {
    String name = name("kafka", number);
    String voters =
        numbered(of)
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
        .withCreateContainerCmdModifier(StoreContainers::startAgainWhenItGivesUp)
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
