package org.newsroom.testkit;

import com.github.dockerjava.api.DockerClient;
import java.util.List;
import java.util.Map;
import org.newsroom.embedded.FreePort;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** A container whose port on this machine stays the same over restarts. */
final class Container {

  private final GenericContainer<?> container;
  private final int port = FreePort.next();

  Container(String image, int containerPort) {
    container = new GenericContainer<>(DockerImageName.parse(image));
    container.setPortBindings(List.of("127.0.0.1:" + port + ":" + containerPort));
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

  void restart() {
    docker().startContainerCmd(container.getContainerId()).exec();
  }

  private DockerClient docker() {
    return container.getDockerClient();
  }
}
