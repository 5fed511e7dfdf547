package org.newsroom.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.newsroom.embedded.FreePort;

/**
 * Where the system keeps its data and where it listens, always on the loopback interface.
 *
 * @param data a directory, made when it is missing
 * @param gatewayPort the port of the one address
 * @param ports one per service
 * @param empty whether it starts without the sample site
 */
record Settings(Path data, int gatewayPort, Map<Service, Integer> ports, boolean empty) {

  private static final int USUAL_GATEWAY_PORT = 8080;

  static Settings usual(Path data) {
    return of(data, USUAL_GATEWAY_PORT, Service::usualPort);
  }

  static Settings of(Path data, int gatewayPort, ToIntFunction<Service> port) {
    Map<Service, Integer> ports = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      ports.put(service, port.applyAsInt(service));
    }
    return new Settings(data, gatewayPort, ports, false);
  }

  Settings withoutSamples() {
    return new Settings(data, gatewayPort, ports, true);
  }

  /** The directory of the mails that would have been sent. */
  Path mail() {
    return data.resolve("mail");
  }

  int port(Service service) {
    return Objects.requireNonNull(ports.get(service));
  }

  /** The one address of everything, without a slash at its end. */
  String url() {
    return "http://localhost:" + gatewayPort;
  }

  /** The base URL of a service, without a slash at its end. */
  String url(Service service) {
    return "http://127.0.0.1:" + port(service);
  }

  /**
   * Finds out before anything is started, and keeps them from what finds a port for itself.
   *
   * @throws CannotStartException naming the first port that is taken
   */
  void requireFreePorts() {
    requireFree(gatewayPort, "the site");
    for (Service service : Service.values()) {
      requireFree(port(service), "the " + service.configuration());
    }
  }

  private static void requireFree(int port, String whose) {
    FreePort.reserve(port);
    if (!isFree(port)) {
      throw new CannotStartException(
          "Port %d of %s is taken: stop what listens there and start again."
              .formatted(port, whose));
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // Connections of the last run that the system still remembers do not count.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
