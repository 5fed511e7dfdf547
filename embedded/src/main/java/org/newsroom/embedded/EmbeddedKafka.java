package org.newsroom.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka broker that is its own controller, on the loopback interface, with its data in a
 * directory: what was acknowledged is there again after a restart on the same directory, and after
 * the process was killed.
 */
public final class EmbeddedKafka implements AutoCloseable {

  private final int port;
  private final KafkaRaftServer server;

  private EmbeddedKafka(int port, KafkaRaftServer server) {
    this.port = port;
    this.server = server;
  }

  /**
   * Starts a broker; it answers clients when this returns.
   *
   * @param directory where its data are, or will be
   * @param port where clients connect; 0 for any free one
   */
  public static EmbeddedKafka start(Path directory, int port) {
    int clients = port == 0 ? FreePort.next() : port;
    KafkaConfig config =
        KafkaConfig.fromProps(KafkaSettings.of(directory, clients, FreePort.next()), false);
    format(directory);
    KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
    try {
      server.startup();
    } catch (RuntimeException e) {
      server.shutdown();
      throw e;
    }
    return new EmbeddedKafka(clients, server);
  }

  private static void format(Path directory) {
    if (Files.exists(directory.resolve("meta.properties"))) {
      return;
    }
    try {
      Files.createDirectories(directory);
      new Formatter()
          .setPrintStream(
              new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8))
          .setNodeId(KafkaSettings.NODE_ID)
          .setClusterId(Uuid.randomUuid().toString())
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .setControllerListenerName(KafkaSettings.CONTROLLER)
          .setMetadataLogDirectory(directory.toString())
          .addDirectory(directory.toString())
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException("Cannot prepare " + directory + " for Kafka", e);
    }
  }

  /** What clients need to connect: host and port. */
  public String bootstrapServers() {
    return KafkaSettings.HOST + ":" + port;
  }

  /** The port that clients connect to. */
  public int port() {
    return port;
  }

  /** Stops the broker; its data stay. */
  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
