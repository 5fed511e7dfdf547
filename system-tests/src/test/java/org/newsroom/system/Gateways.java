package org.newsroom.system;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.MountableFile;

/**
 * The gateway, once as it is and once behind a proxy, before services that only say what they are
 * told. Of two comment-services one cannot answer, of two article-services one closes every
 * connection, as if it were about to stop, and there is no notification-service.
 */
final class Gateways implements AutoCloseable {

  private static final String IMAGE =
      System.getenv().getOrDefault("GATEWAY_IMAGE", "nginxinc/nginx-unprivileged:1.28");
  private static final Path CONFIGURATION = Path.of("../deploy/nginx/gateway.conf");
  private static final String CONFIGURED = "/etc/nginx/conf.d/default.conf";
  private static final Duration STARTUP = Duration.ofMinutes(2);

  /** Has nginx close the connection without a word. */
  private static final String CLOSING = "return 444";

  private static final String TELLING =
      """
      server {
        listen 8081;
        listen 8082;
        listen 8083;
        client_max_body_size 0;
        location / {
          default_type text/plain;
          %s;
        }
      }
      """;
  private static final String TOLD =
      """
      return %d "$server_port $http_x_forwarded_for $http_x_forwarded_proto \
      $http_host $http_x_forwarded_host $http_x_forwarded_port"\
      """;

  private final Network network = Network.newNetwork();
  private final GenericContainer<?> services =
      telling(200, "comment-service", "article-service", "moderation-service");
  private final GenericContainer<?> unable = telling(503, "comment-service");
  private final GenericContainer<?> stopping = answering(CLOSING, "article-service");
  private final GenericContainer<?> plain = gateway("");
  private final GenericContainer<?> proxied =
      gateway(
          """
          set_real_ip_from 10.0.0.0/8;
          set_real_ip_from 172.16.0.0/12;
          set_real_ip_from 192.168.0.0/16;
          """);

  void start() {
    Startables.deepStart(services, unable, stopping).join();
    Startables.deepStart(plain, proxied).join();
  }

  /** The address of the gateway before which nothing stands. */
  URI plain() {
    return address(plain);
  }

  /** The address of the gateway that takes peers of private networks for the site's own proxies. */
  URI proxied() {
    return address(proxied);
  }

  /** What the first of them has logged. */
  String log() {
    return plain.getLogs();
  }

  @Override
  public void close() {
    List.of(plain, proxied, unable, stopping, services).forEach(GenericContainer::stop);
    network.close();
  }

  private static URI address(GenericContainer<?> gateway) {
    return URI.create("http://" + gateway.getHost() + ":" + gateway.getMappedPort(8080));
  }

  private GenericContainer<?> telling(int status, String... names) {
    return answering(TOLD.formatted(status), names);
  }

  private GenericContainer<?> answering(String answer, String... names) {
    return new GenericContainer<>(IMAGE)
        .withNetwork(network)
        .withNetworkAliases(names)
        .withExposedPorts(8081)
        .withCopyToContainer(Transferable.of(TELLING.formatted(answer)), CONFIGURED)
        .waitingFor(Wait.forListeningPort().withStartupTimeout(STARTUP));
  }

  private GenericContainer<?> gateway(String proxies) {
    return new GenericContainer<>(IMAGE)
        .withNetwork(network)
        .withExposedPorts(8080)
        .withCopyFileToContainer(MountableFile.forHostPath(CONFIGURATION), CONFIGURED)
        .withCopyToContainer(Transferable.of(proxies), "/etc/nginx/proxies/proxies.conf")
        .waitingFor(Wait.forHttp("/healthz").forPort(8080).withStartupTimeout(STARTUP));
  }
}
