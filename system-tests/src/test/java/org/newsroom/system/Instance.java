package org.newsroom.system;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.ContainerNetwork;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.awaitility.Awaitility;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.containers.GenericContainer;

/** A container that can die, and can be restarted. */
record Instance(GenericContainer<?> container) {

  /** As in docker-compose.yml. */
  private static final int GRACE_SECONDS = 40;

  private static final String ASK_READINESS =
      "exec 3<>/dev/tcp/127.0.0.1/%d;"
          + " printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3;"
          + " read -r _ status _ <&3; [ \"$status\" = 200 ]";

  String id() {
    return container.getContainerId();
  }

  /** As the others know it. */
  String name() {
    return container.getNetworkAliases().get(container.getNetworkAliases().size() - 1);
  }

  /** At once, as when the power goes. */
  void kill() {
    docker().killContainerCmd(container.getContainerId()).exec();
  }

  /** On the same data. */
  void startAgain() {
    docker().startContainerCmd(container.getContainerId()).exec();
  }

  /** Ends as an orchestrator has it end, starts again and waits until it is ready. */
  void restart() {
    stop();
    startAgain();
    awaitReady();
  }

  /** Ends as an orchestrator has it end. */
  void stop() {
    docker().stopContainerCmd(container.getContainerId()).withTimeout(GRACE_SECONDS).exec();
  }

  /** Stands still and keeps its connections, as a machine without time for it does. */
  void pause() {
    docker().pauseContainerCmd(container.getContainerId()).exec();
  }

  void goOn() {
    docker().unpauseContainerCmd(container.getContainerId()).exec();
  }

  /** Nobody reaches it any more, nor it anybody; its connections are not closed. */
  void cutOff() {
    docker()
        .disconnectFromNetworkCmd()
        .withContainerId(container.getContainerId())
        .withNetworkId(container.getNetwork().getId())
        .exec();
  }

  void rejoin() {
    docker()
        .connectToNetworkCmd()
        .withContainerId(container.getContainerId())
        .withNetworkId(container.getNetwork().getId())
        .withContainerNetwork(
            new ContainerNetwork().withAliases(List.copyOf(container.getNetworkAliases())))
        .exec();
  }

  boolean isRunning() {
    InspectContainerResponse.ContainerState state =
        docker().inspectContainerCmd(container.getContainerId()).exec().getState();
    return Boolean.TRUE.equals(state.getRunning()) && !Boolean.TRUE.equals(state.getPaused());
  }

  /** What a command in the container prints. */
  String run(String... command) {
    try {
      ExecResult result = container.execInContainer(command);
      if (result.getExitCode() != 0) {
        throw new IllegalStateException(result.getStdout() + result.getStderr());
      }
      return result.getStdout();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits until it takes requests. */
  void awaitReady() {
    Awaitility.await().atMost(NewsroomContainers.STARTUP).ignoreExceptions().until(this::isReady);
  }

  /** Where it listens, which is another port after each start. */
  String url() {
    ExposedPort port = ExposedPort.tcp(container.getExposedPorts().get(0));
    Ports.Binding[] bindings =
        docker()
            .inspectContainerCmd(container.getContainerId())
            .exec()
            .getNetworkSettings()
            .getPorts()
            .getBindings()
            .get(port);
    return "http://" + container.getHost() + ":" + bindings[0].getHostPortSpec();
  }

  private boolean isReady() throws Exception {
    String question = ASK_READINESS.formatted(container.getExposedPorts().get(0));
    return container.execInContainer("bash", "-c", question).getExitCode() == 0;
  }

  private DockerClient docker() {
    return container.getDockerClient();
  }
}
