package org.newsroom.embedded;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * A server on the loopback interface that speaks MongoDB's protocol, with its data in memory or in
 * a file. An imitation: it knows neither sessions nor transactions, and its speed says nothing.
 */
public final class EmbeddedMongo implements AutoCloseable {

  private final Supplier<MongoBackend> backend;
  private final int port;
  private MongoServer server;

  private EmbeddedMongo(Supplier<MongoBackend> backend, int port) {
    this.backend = backend;
    this.port = port == 0 ? FreePort.next() : port;
    this.server = listening();
  }

  /** Starts a server whose data live as long as this object, over {@link #restart()} too. */
  public static EmbeddedMongo inMemory(int port) {
    MongoBackend memory = new LastingMemoryBackend();
    return new EmbeddedMongo(() -> memory, port);
  }

  /**
   * Starts a server whose data outlive the process, however it ends.
   *
   * @param directory where its file is, or will be
   * @param port where clients connect; 0 for any free one
   */
  public static EmbeddedMongo onDisk(Path directory, int port) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String file = directory.resolve("store.mv").toString();
    return new EmbeddedMongo(
        () -> new JournaledBackend(new MVStore.Builder().fileName(file).open()), port);
  }

  private MongoServer listening() {
    MongoBackend data = backend.get();
    MongoServer started = new MongoServer(data);
    try {
      started.bind(new InetSocketAddress(KafkaSettings.HOST, port));
    } catch (RuntimeException e) {
      data.close();
      throw e;
    }
    return started;
  }

  /** The connection string of one of its databases. */
  public String uri(String database) {
    return "mongodb://" + KafkaSettings.HOST + ":" + port + "/" + database;
  }

  /** The port that clients connect to. */
  public int port() {
    return port;
  }

  /** Listens again after {@link #close()}, on the same port and with the same data. */
  public void restart() {
    server.shutdownNow();
    server = listening();
  }

  /** Cuts every connection and stops listening. */
  @Override
  public void close() {
    server.shutdownNow();
  }
}
