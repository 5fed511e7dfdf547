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

/**
 * Where the system keeps its data and where it listens, always on the loopback interface.
 *
 * @param data a directory, made when it is missing
 * @param ports one per service
 */
record Settings(Path data, Map<Service, Integer> ports) {

  static Settings usual(Path data) {
    return of(data, Service::usualPort);
  }

  static Settings of(Path data, ToIntFunction<Service> port) {
    Map<Service, Integer> ports = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      ports.put(service, port.applyAsInt(service));
    }
    return new Settings(data, ports);
  }

  int port(Service service) {
    return Objects.requireNonNull(ports.get(service));
  }

  /** The base URL of a service, without a slash at its end. */
  String url(Service service) {
    return "http://127.0.0.1:" + port(service);
  }

  /**
   * Finds out before anything is started.
   *
   * @throws CannotStartException naming the first port that is taken
   */
  void requireFreePorts() {
    for (Service service : Service.values()) {
      if (!isFree(port(service))) {
        throw new CannotStartException(
            "Port "
                + port(service)
                + " of the "
                + service.configuration()
                + " is taken: stop what listens there and start again.");
      }
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
