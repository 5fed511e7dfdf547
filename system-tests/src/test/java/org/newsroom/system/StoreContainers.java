package org.newsroom.system;

import java.time.Duration;
import java.util.List;
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
import org.testcontainers.lifecycle.Startables;

/** Kafka and MongoDB: one of each, or several as docker-compose.cluster.yml has them. */
final class StoreContainers {

  private static final Pattern LEADER = Pattern.compile("Leader(?:Id)?:\\s*(\\d+)");

  private final List<GenericContainer<?>> brokers;
  private final List<GenericContainer<?>> members;

  /**
   * @param number of brokers, and of members of a replica set, which is none if it is 1
   */
  StoreContainers(Network network, int number) {
    brokers = each(number, i -> StoreContainer.broker(network, i, number));
    members = each(number, i -> StoreContainer.member(network, i, number));
  }

  void start() {
    Startables.deepStart(containers()).join();
    if (members.size() > 1) {
      String each =
          numbered(members.size())
              .mapToObj(
                  i -> "{_id: %d, host: '%s'}".formatted(i, StoreContainer.name("mongodb", i)))
              .collect(Collectors.joining(", "));
      evaluate(
          mongod(1), "rs.initiate({_id: '%s', members: [%s]})".formatted(StoreContainer.SET, each));
    }
  }

  List<GenericContainer<?>> containers() {
    return Stream.concat(brokers.stream(), members.stream()).toList();
  }

  /** Has a service use them. */
  GenericContainer<?> serve(GenericContainer<?> service, String database) {
    String set = members.size() > 1 ? "?replicaSet=" + StoreContainer.SET : "";
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
    return numbered(brokers.size()).mapToObj(i -> StoreContainer.name(kind, i));
  }

  private static List<GenericContainer<?>> each(
      int number, IntFunction<GenericContainer<?>> container) {
    return numbered(number).<GenericContainer<?>>mapToObj(container).toList();
  }

  private static IntStream numbered(int number) {
    return IntStream.rangeClosed(1, number);
  }
}
