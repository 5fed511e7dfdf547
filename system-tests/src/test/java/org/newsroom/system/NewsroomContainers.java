package org.newsroom.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
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
import java.util.TreeSet;
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
  private final StoreContainers stores;
  private final Map<String, List<GenericContainer<?>>> services = new HashMap<>();
  private final GenericContainer<?> gateway = gateway();

  /** With one Kafka and one MongoDB. */
  NewsroomContainers() {
    this(1);
  }

  /**
   * @param number of brokers and of members of MongoDB's replica set
   */
  NewsroomContainers(int number) {
    stores = new StoreContainers(network, number);
    PORTS.forEach(
        (name, port) -> {
          ImageFromDockerfile image = image(name);
          services.put(name, List.of(service(image, name, port), service(image, name, port)));
        });
  }

  void start() {
    stores.start();
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
  void hearAgain(String service, String topic, Instant since) {
    String moment = since.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ".000Z");
    goOn(service, topic, "--to-datetime=" + moment);
  }

  /** Has a service that is stopped hear only what comes into the topic from now on. */
  void passOver(String service, String topic) {
    goOn(service, topic, "--to-latest");
  }

  private void goOn(String service, String topic, String position) {
    broker()
        .run(
            "/opt/kafka/bin/kafka-consumer-groups.sh",
            "--bootstrap-server=localhost:9092",
            "--group=" + service,
            "--topic=" + topic,
            "--reset-offsets",
            position,
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
    return stores.mongod(1);
  }

  Instance broker() {
    return stores.broker(1);
  }

  StoreContainers stores() {
    return stores;
  }

  /** All that can fail, by the names that {@link #part} knows. */
  List<String> parts() {
    List<String> names = new ArrayList<>(List.of("gateway"));
    for (String service : new TreeSet<>(services.keySet())) {
      names.addAll(List.of(service + " 1", service + " 2"));
    }
    names.addAll(stores.parts());
    return names;
  }

  /** The part of that name. */
  Instance part(String name) {
    String[] words = name.split(" ");
    return name.equals("gateway")
        ? new Instance(gateway)
        : services.containsKey(words[0])
            ? new Instance(services.get(words[0]).get(Integer.parseInt(words[1]) - 1))
            : stores.part(name);
  }

  @Override
  public void close() {
    List<GenericContainer<?>> all = new ArrayList<>(List.of(gateway));
    services.values().forEach(all::addAll);
    all.addAll(stores.containers());
    all.forEach(GenericContainer::stop);
    network.close();
  }

  private GenericContainer<?> service(ImageFromDockerfile image, String name, int port) {
    return stores
        .serve(new GenericContainer<>(image), name.replace("-service", ""))
        .withNetwork(network)
        .withNetworkAliases(name)
        .withExposedPorts(port)
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
        .withCreateContainerCmdModifier(StoreContainer::startAgainWhenItGivesUp)
        .waitingFor(
            Wait.forHttp("/actuator/health/readiness").forPort(port).withStartupTimeout(STARTUP));
  }

  private static ImageFromDockerfile image(String service) {
    String jar = "target/" + service + "-1.0.0-SNAPSHOT-exec.jar";
    return new ImageFromDockerfile("newsroom-system/" + service, false)
        .withFileFromPath("Dockerfile", ROOT.resolve("Dockerfile"))
        .withFileFromPath(jar, ROOT.resolve(service).resolve(jar));
  }

  private GenericContainer<?> gateway() {
    GenericContainer<?> gateway =
        new GenericContainer<>(
            System.getenv().getOrDefault("GATEWAY_IMAGE", "nginxinc/nginx-unprivileged:1.28"));
    gateway.setPortBindings(List.of(freePort() + ":8080"));
    return gateway
        .withNetwork(network)
        .withExposedPorts(8080)
        .withCopyFileToContainer(
            MountableFile.forHostPath(ROOT.resolve("deploy/nginx/gateway.conf")),
            "/etc/nginx/conf.d/default.conf")
        .waitingFor(Wait.forHttp("/healthz").forPort(8080).withStartupTimeout(STARTUP));
  }

  /** Where the gateway listens after each of its starts. */
  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
