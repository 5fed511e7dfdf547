package org.newsroom.system;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.RestartPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.MountableFile;

/**
 * Kafka, MongoDB, two instances of each service and the gateway, each in a container of its own.
 */
final class NewsroomContainers implements AutoCloseable {

  /** Of every user of the tests. */
  static final String PASSWORD = "admin";

  private static final String HASH = "$2a$04$RM3qpxBdqphpuHTB9aLeNe7Uvv3ez4dQ65KjBzIEcDGX54TCXHOra";

  /** Not every version of the image starts again on data that it has formatted. */
  private static final String START_OR_GO_ON =
      "if [ -e /tmp/forget ]; then rm -r /tmp/forget /tmp/kafka; fi;"
          + " if [ -e /tmp/kafka/meta.properties ]; then"
          + " exec java $KAFKA_HEAP_OPTS -cp '/opt/kafka/libs/*' kafka.Kafka"
          + " /opt/kafka/config/server.properties;"
          + " else exec /etc/kafka/docker/run; fi";

  /** How long a machine may take that starts all at once. */
  static final Duration STARTUP = Duration.ofMinutes(6);

  private static final String METRICS = "/actuator/prometheus";
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Map<String, Integer> PORTS =
      Map.of(
          "comment-service", 8081,
          "article-service", 8082,
          "moderation-service", 8083,
          "notification-service", 8084);

  private final Network network = Network.newNetwork();
  private final GenericContainer<?> mongo = mongo();
  private final GenericContainer<?> kafka = kafka();
  private final Map<String, List<GenericContainer<?>>> services = new HashMap<>();
  private final GenericContainer<?> gateway = gateway();

  NewsroomContainers() {
    PORTS.forEach(
        (name, port) -> {
          ImageFromDockerfile image = image(name);
          services.put(name, List.of(service(image, name, port), service(image, name, port)));
        });
  }

  void start() {
    Startables.deepStart(mongo, kafka).join();
    Startables.deepStart(services.values().stream().flatMap(List::stream).toList()).join();
    gateway.start();
  }

  /** Where the website and the editors call. */
  String gatewayUrl() {
    return "http://" + gateway.getHost() + ":" + gateway.getMappedPort(8080);
  }

  /** What Prometheus is told by all instances together. */
  String metrics() throws IOException {
    StringBuilder scrapes = new StringBuilder();
    for (List<GenericContainer<?>> instances : services.values()) {
      for (GenericContainer<?> instance : instances) {
        URI uri =
            URI.create(
                "http://" + instance.getHost() + ":" + instance.getFirstMappedPort() + METRICS);
        try (InputStream scrape = uri.toURL().openStream()) {
          scrapes.append(new String(scrape.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return scrapes.toString();
  }

  /** One of the two instances, to kill and start again. */
  Instance instance(String service) {
    return new Instance(services.get(service).get(0));
  }

  /**
   * Restarts one instance of each service, and when they are ready the others, as an upgrade does.
   */
  void restartInTurn() {
    for (int turn = 0; turn < 2; turn++) {
      int one = turn;
      services.values().parallelStream()
          .forEach(instances -> new Instance(instances.get(one)).restart());
    }
  }

  /** Ends every service, as a restore asks for. */
  void stopServices() {
    instances().parallelStream().forEach(Instance::stop);
  }

  /** Starts what was stopped and waits until it is ready. */
  void startServices() {
    List<Instance> instances = instances();
    instances.forEach(Instance::startAgain);
    instances.forEach(Instance::awaitReady);
  }

  /** Has a service that is stopped hear again what came into the topic since that moment. */
  void hearAgain(String service, String topic, Instant since) throws Exception {
    broker()
        .run(
            "/opt/kafka/bin/kafka-consumer-groups.sh",
            "--bootstrap-server=localhost:9092",
            "--group=" + service,
            "--topic=" + topic,
            "--reset-offsets",
            "--to-datetime="
                + since.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ".000Z"),
            "--execute");
  }

  private List<Instance> instances() {
    return services.values().stream().flatMap(List::stream).map(Instance::new).toList();
  }

  /** Kafka starts anew and empty. */
  void forgetTopics() throws Exception {
    broker().run("touch", "/tmp/forget");
    broker().kill();
    broker().startAgain();
  }

  /** Copies of the stores. */
  Backup backup() {
    return new Backup(mongod());
  }

  Instance mongod() {
    return new Instance(mongo);
  }

  Instance broker() {
    return new Instance(kafka);
  }

  @Override
  public void close() {
    List<GenericContainer<?>> all = new ArrayList<>(List.of(gateway));
    services.values().forEach(all::addAll);
    all.addAll(List.of(kafka, mongo));
    all.forEach(GenericContainer::stop);
    network.close();
  }

  private GenericContainer<?> mongo() {
    return new GenericContainer<>(System.getenv().getOrDefault("MONGO_IMAGE", "mongo:8.0"))
        .withNetwork(network)
        .withNetworkAliases("mongodb")
        .withExposedPorts(27017)
        .waitingFor(
            Wait.forSuccessfulCommand("mongosh --quiet --eval 1").withStartupTimeout(STARTUP));
  }

  private GenericContainer<?> kafka() {
    return new GenericContainer<>(System.getenv().getOrDefault("KAFKA_IMAGE", "apache/kafka:4.2.1"))
        .withNetwork(network)
        .withNetworkAliases("kafka")
        .withEnv("KAFKA_NODE_ID", "1")
        .withEnv("KAFKA_PROCESS_ROLES", "broker,controller")
        .withEnv("KAFKA_LISTENERS", "PLAINTEXT://:9092,CONTROLLER://:9093")
        .withEnv("KAFKA_ADVERTISED_LISTENERS", "PLAINTEXT://kafka:9092")
        .withEnv("KAFKA_CONTROLLER_LISTENER_NAMES", "CONTROLLER")
        .withEnv("KAFKA_CONTROLLER_QUORUM_VOTERS", "1@localhost:9093")
        .withEnv("KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT")
        .withEnv("KAFKA_INTER_BROKER_LISTENER_NAME", "PLAINTEXT")
        .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
        .withEnv("KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR", "1")
        .withEnv("KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR", "1")
        .withEnv("KAFKA_TRANSACTION_STATE_LOG_MIN_ISR", "1")
        .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
        .withEnv("KAFKA_HEAP_OPTS", "-Xmx512m -Xms256m")
        .withEnv("KAFKA_LOG_DIRS", "/tmp/kafka")
        .withEnv("KAFKA_INITIAL_BROKER_REGISTRATION_TIMEOUT_MS", "240000")
        .withCommand("sh", "-c", START_OR_GO_ON)
        .withCreateContainerCmdModifier(NewsroomContainers::startAgainWhenItGivesUp)
        .waitingFor(Wait.forSuccessfulCommand("nc -z localhost 9092").withStartupTimeout(STARTUP));
  }

  private GenericContainer<?> service(ImageFromDockerfile image, String name, int port) {
    String database = name.replace("-service", "");
    return new GenericContainer<>(image)
        .withNetwork(network)
        .withNetworkAliases(name)
        .withExposedPorts(port)
        .withEnv("SPRING_MONGODB_URI", "mongodb://mongodb:27017/" + database)
        .withEnv("SPRING_KAFKA_BOOTSTRAP_SERVERS", "kafka:9092")
        .withEnv("NEWSROOM_RECEIPTS_SECRET", "a secret of the system tests")
        .withEnv("NEWSROOM_PSEUDONYMS_SECRET", "another secret of the system tests")
        .withEnv("NEWSROOM_SUBMISSIONS_RATE_LIMIT_ENABLED", "false")
        .withEnv("NEWSROOM_STAFF_USERS_0_NAME", "editor")
        .withEnv("NEWSROOM_STAFF_USERS_0_PASSWORD", HASH)
        .withEnv("NEWSROOM_STAFF_USERS_0_ROLES", "MODERATOR")
        .withEnv("NEWSROOM_STAFF_USERS_1_NAME", "publisher")
        .withEnv("NEWSROOM_STAFF_USERS_1_PASSWORD", HASH)
        .withEnv("NEWSROOM_STAFF_USERS_1_ROLES", "PUBLISHER")
        .withEnv("NEWSROOM_STAFF_USERS_2_NAME", "colleague")
        .withEnv("NEWSROOM_STAFF_USERS_2_PASSWORD", HASH)
        .withEnv("NEWSROOM_STAFF_USERS_2_ROLES", "MODERATOR")
        .withEnv("NEWSROOM_STAFF_USERS_3_NAME", "senior")
        .withEnv("NEWSROOM_STAFF_USERS_3_PASSWORD", HASH)
        .withEnv("NEWSROOM_STAFF_USERS_3_ROLES", "SENIOR")
        .withEnv("NEWSROOM_STAFF_USERS_4_NAME", "admin")
        .withEnv("NEWSROOM_STAFF_USERS_4_PASSWORD", HASH)
        .withEnv("NEWSROOM_STAFF_USERS_4_ROLES", "ADMIN")
        .withEnv("JAVA_TOOL_OPTIONS", "-Xmx256m -XX:TieredStopAtLevel=1")
        .withCreateContainerCmdModifier(NewsroomContainers::startAgainWhenItGivesUp)
        .waitingFor(
            Wait.forHttp("/actuator/health/readiness").forPort(port).withStartupTimeout(STARTUP));
  }

  /**
   * As in production: a service does when MongoDB is away as it starts, a broker when it is slow.
   */
  private static void startAgainWhenItGivesUp(CreateContainerCmd command) {
    Objects.requireNonNull(command.getHostConfig())
        .withRestartPolicy(RestartPolicy.onFailureRestart(20));
  }

  private static ImageFromDockerfile image(String service) {
    String jar = "target/" + service + "-1.0.0-SNAPSHOT-exec.jar";
    return new ImageFromDockerfile("newsroom-system/" + service, false)
        .withFileFromPath("Dockerfile", ROOT.resolve("Dockerfile"))
        .withFileFromPath(jar, ROOT.resolve(service).resolve(jar));
  }

  private GenericContainer<?> gateway() {
    return new GenericContainer<>(
            System.getenv().getOrDefault("GATEWAY_IMAGE", "nginxinc/nginx-unprivileged:1.28"))
        .withNetwork(network)
        .withExposedPorts(8080)
        .withCopyFileToContainer(
            MountableFile.forHostPath(ROOT.resolve("deploy/nginx/gateway.conf")),
            "/etc/nginx/conf.d/default.conf")
        .waitingFor(Wait.forHttp("/healthz").forPort(8080).withStartupTimeout(STARTUP));
  }
}
