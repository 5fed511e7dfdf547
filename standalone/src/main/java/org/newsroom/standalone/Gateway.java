package org.newsroom.standalone;

import io.undertow.Undertow;
import io.undertow.predicate.Predicate;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.newsroom.standalone.mail.MailPages;

/**
 * The one address for readers and editors: shows the mails itself and passes each request on to the
 * service that {@link Routes} names, unbuffered, so that live streams live. It says who the client
 * is and which host it has asked, and drops what the client claims of both.
 */
final class Gateway implements AutoCloseable {

  private static final String HOST = "127.0.0.1";
  private static final int CONNECTIONS = 500;

  /** A connection that rests is closed before the service would, while a request is on its way. */
  private static final int CLOSES_AFTER_MS = 20_000;

  private static final Predicate CHANGES_NOTHING =
      exchange ->
          exchange.getRequestMethod().equals(Methods.GET)
              || exchange.getRequestMethod().equals(Methods.HEAD);

  /** The parts of a path that a service may read as another path than the table does. */
  private static final Pattern DETOUR =
      Pattern.compile("(?i)(?:^|/)(?:\\.|%2e){1,2}(?:;[^/]*)?(?:/|$)|%2f|%5c|\\\\");

  /** What only a proxy may say, and what would have a client decide which traces are recorded. */
  private static final List<HttpString> CLAIMS =
      List.of(
          Headers.FORWARDED,
          Headers.X_FORWARDED_FOR,
          Headers.X_FORWARDED_HOST,
          Headers.X_FORWARDED_PORT,
          Headers.X_FORWARDED_PROTO,
          new HttpString("traceparent"),
          new HttpString("tracestate"),
          new HttpString("baggage"));

  private final Map<Service, HttpHandler> services = new EnumMap<>(Service.class);
  private final HttpHandler mails;
  private final Undertow server;

  private Gateway(Settings settings, HttpHandler mails) {
    this.mails = mails;
    for (Service service : Service.values()) {
      services.put(service, proxy(URI.create(settings.url(service))));
    }
    server =
        Undertow.builder()
            .addHttpListener(settings.gatewayPort(), HOST)
            .setHandler(this::handle)
            .build();
  }

  /**
   * Listens from now on; a service that does not answer yet is unavailable.
   *
   * @param mails what is at {@link MailPages#PATH}
   */
  static Gateway start(Settings settings, HttpHandler mails) {
    Gateway gateway = new Gateway(settings, mails);
    gateway.server.start();
    return gateway;
  }

  private static HttpHandler proxy(URI address) {
    LoadBalancingProxyClient client =
        new LoadBalancingProxyClient()
            .addHost(address)
            .setConnectionsPerThread(CONNECTIONS)
            .setTtl(CLOSES_AFTER_MS)
            .setProblemServerRetry(1);
    return ProxyHandler.builder()
        .setProxyClient(client)
        .setReuseXForwarded(false)
        .setRewriteHostHeader(false)
        .setMaxConnectionRetries(1)
        .setIdempotentRequestPredicate(CHANGES_NOTHING)
        .build();
  }

  private void handle(HttpServerExchange exchange) throws Exception {
    exchange.addDefaultResponseListener(GatewayFault::explain);
    String path = exchange.getRequestPath();
    if (MailPages.leadsTo(path)) {
      mails.handleRequest(exchange);
      return;
    }
    boolean plain = !DETOUR.matcher(exchange.getRequestURI()).find();
    Service service = plain ? Routes.of(path) : null;
    if (service == null) {
      exchange.setStatusCode(StatusCodes.NOT_FOUND).endExchange();
      return;
    }
    CLAIMS.forEach(exchange.getRequestHeaders()::remove);
    Objects.requireNonNull(services.get(service)).handleRequest(exchange);
  }

  @Override
  public void close() {
    server.stop();
  }
}
