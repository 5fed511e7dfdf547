package org.newsroom.testkit;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.RestartPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.awaitility.core.ConditionTimeoutException;
import org.newsroom.embedded.FreePort;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A container whose port on this machine stays the same over restarts, and that Docker starts again
 * when it gives up by itself, as it would in production.
 */
final class Container {

  private static final int RESTARTS = 5;
  private static final int LOG_CHARS = 4000;

  private final GenericContainer<?> container;
  private final int port = FreePort.next();

  Container(String image, int containerPort) {
    container = new GenericContainer<>(DockerImageName.parse(image));
    container.setPortBindings(List.of("127.0.0.1:" + port + ":" + containerPort));
    container.withCreateContainerCmdModifier(
        command ->
            Objects.requireNonNull(command.getHostConfig())
                .withRestartPolicy(RestartPolicy.onFailureRestart(RESTARTS)));
  }

  static String image(String variable, String fallback) {
    String image = System.getenv(variable);
    return image == null || image.isBlank() ? fallback : image;
  }

  int port() {
    return port;
  }

  void run(Map<String, String> environment, String... command) {
    if (command.length > 0) {
      container.setCommand(command);
    }
    container.withEnv(environment).start();
  }

  /** Kills it, as a power cut would. */
  void kill() {
    docker().killContainerCmd(container.getContainerId()).exec();
  }

  /** Runs a command in it, which has to succeed. */
  void execute(String... command) {
    try {
      ExecResult done = container.execInContainer(command);
      if (done.getExitCode() != 0) {
        throw new IllegalStateException(String.join(" ", command) + ": " + done.getStderr());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a command runs in a container", e);
    }
  }

  void restart() {
    docker().startContainerCmd(container.getContainerId()).exec();
  }

  /**
   * Waits until what runs in it answers.
   *
   * @throws IllegalStateException when it never does; says how its log ends
   */
  void awaitAnswer(Callable<Boolean> answers) {
    try {
      Patience.await().until(answers);
    } catch (ConditionTimeoutException e) {
      String log = container.getLogs();
      throw new IllegalStateException(
          container.getDockerImageName()
              + " does not answer. Its log ends:\n"
              + log.substring(Math.max(0, log.length() - LOG_CHARS)),
          e);
    }
  }

  private DockerClient docker() {
    return container.getDockerClient();
  }
}
