package org.newsroom.testkit;

import static org.newsroom.testkit.Patience.await;

import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionTimeoutException;
import org.newsroom.embedded.FreePort;

/**
 * A second instance of a service, on the store and in the consumer groups of a test's {@link
 * Isolation}, in a process of its own that really dies at one {@link CrashPoint}.
 */
public final class ServiceProcess implements AutoCloseable {

  private final Process process;
  private final int port;

  private ServiceProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it and waits until it answers; its consumers may still be joining their groups.
   *
   * @param name the service's, of its configuration file too
   * @param sources its class, and what a test adds to it
   * @param settings as {@code key=value}
   */
  public static ServiceProcess start(
      String name,
      List<Class<?>> sources,
      CrashPoint point,
      Isolation isolation,
      String... settings)
      throws IOException {
    int port = FreePort.next();
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-D" + CrashingMain.SOURCES + "=" + names(sources),
                "-D" + CrashingMain.POINT + "=" + point,
                "-D" + CrashingMain.ISOLATION + "=" + isolation.id(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                CrashingMain.class.getName(),
                "--spring.config.name=" + name,
                "--server.port=" + port,
                "--spring.mongodb.uri=" + isolation.mongoUri(),
                "--spring.kafka.bootstrap-servers=" + Backends.bootstrapServers(),
                "--" + Isolation.SESSION_TIMEOUT,
                "--" + Isolation.REQUEST_TIMEOUT));
    Arrays.stream(settings).forEach(setting -> command.add("--" + setting));
    File log = new File("target", "crash-" + point.toString().replace(' ', '-') + ".log");
    ServiceProcess service =
        new ServiceProcess(
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start(),
            port);
    try {
      await().until(() -> service.answers() || service.isDead());
      return service;
    } catch (ConditionTimeoutException e) {
      // It would come to life later and do the work of other tests.
      service.close();
      throw e;
    }
  }

  private static String names(List<Class<?>> classes) {
    return classes.stream().map(Class::getName).collect(Collectors.joining(","));
  }

  /** Where it answers, on this machine. */
  public int port() {
    return port;
  }

  /** Waits until it has died by itself. */
  public void awaitCrash() {
    await().until(this::isDead);
    if (process.exitValue() != CrashingMain.EXIT_CODE) {
      throw new IllegalStateException("It ended by other means: " + process.exitValue());
    }
  }

  /** Kills it. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private boolean isDead() {
    return !process.isAlive();
  }

  private boolean answers() {
    try (Socket socket = new Socket("localhost", port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }
}
