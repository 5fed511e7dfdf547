package org.newsroom.testkit;

/**
 * The Kafka and the MongoDB of this JVM's tests, started when first asked for: embedded, or in
 * containers when the system property {@code newsroom.backends} is {@code containers}. The images
 * are named by {@code KAFKA_IMAGE} and {@code MONGO_IMAGE}.
 */
public final class Backends {

  static final String PROPERTY = "newsroom.backends";

  private Backends() {}

  /** The broker, to stop and start. */
  public static Broker kafka() {
    return Kafka.BACKEND;
  }

  /** The store, to stop and start. */
  public static Backend mongo() {
    return Mongo.BACKEND;
  }

  /** Where Kafka's clients connect. */
  public static String bootstrapServers() {
    return Kafka.BACKEND.address();
  }

  /** The connection string of a database. */
  public static String mongoUri(String database) {
    return Mongo.BACKEND.address() + "/" + database;
  }

  private static boolean inContainers() {
    String kind = System.getProperty(PROPERTY, "embedded");
    return switch (kind) {
      case "embedded" -> false;
      case "containers" -> true;
      default -> throw new IllegalStateException(PROPERTY + " is embedded or containers: " + kind);
    };
  }

  private static final class Kafka {

    static final AddressedBroker BACKEND =
        inContainers() ? new KafkaInContainer() : new KafkaInProcess();
  }

  private static final class Mongo {

    static final AddressedBackend BACKEND =
        inContainers() ? new MongoInContainer() : new MongoInProcess();
  }

  /** A backend that says where it is. */
  interface AddressedBackend extends Backend {

    String address();
  }

  /** A broker that says where it is. */
  interface AddressedBroker extends Broker, AddressedBackend {}
}
