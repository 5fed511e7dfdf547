package org.newsroom.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsroom.embedded.EmbeddedKafka;
import org.springframework.util.FileSystemUtils;

/** The embedded broker, on a directory that goes with this JVM. */
final class KafkaInProcess implements Backends.AddressedBroker {

  private final Path directory;
  private EmbeddedKafka broker;

  KafkaInProcess() {
    try {
      directory = Files.createTempDirectory("newsroom-kafka");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    broker = EmbeddedKafka.start(directory, 0);
    Runtime.getRuntime().addShutdownHook(new Thread(this::lose));
  }

  @Override
  public String address() {
    return broker.bootstrapServers();
  }

  @Override
  public synchronized void stop() {
    broker.close();
  }

  @Override
  public synchronized void start() {
    broker = EmbeddedKafka.start(directory, broker.port());
  }

  @Override
  public synchronized void lose() {
    stop();
    FileSystemUtils.deleteRecursively(directory.toFile());
  }
}
