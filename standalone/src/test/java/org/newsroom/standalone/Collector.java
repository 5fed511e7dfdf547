package org.newsroom.standalone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Takes what services export, as a collector of OpenTelemetry does (OTLP over HTTP). */
final class Collector implements AutoCloseable {

  private final HttpServer server;
  private final Queue<Received> spans = new ConcurrentLinkedQueue<>();

  private Collector(HttpServer server) {
    this.server = server;
  }

  /** A span with the service that has sent it. */
  record Received(String service, Span span) {

    String name() {
      return service + ": " + span.getName();
    }

    private boolean isOf(String commentId) {
      return span.getAttributesList().stream()
          .anyMatch(
              attribute ->
                  attribute.getKey().equals("messaging.kafka.message.key")
                      && attribute.getValue().getStringValue().equals(commentId));
    }
  }

  static Collector start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    Collector collector = new Collector(server);
    server.createContext("/v1/traces", collector::take);
    server.start();
    return collector;
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      ExportTraceServiceRequest request =
          ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
      request.getResourceSpansList().forEach(this::take);
      exchange.sendResponseHeaders(200, -1);
    }
  }

  private void take(ResourceSpans sent) {
    String service =
        sent.getResource().getAttributesList().stream()
            .filter(attribute -> attribute.getKey().equals("service.name"))
            .map(attribute -> attribute.getValue().getStringValue())
            .findFirst()
            .orElseThrow();
    sent.getScopeSpansList()
        .forEach(
            scope -> scope.getSpansList().forEach(span -> spans.add(new Received(service, span))));
  }

  /** All spans, of whatever trace. */
  List<Received> all() {
    return List.copyOf(spans);
  }

  /** The spans of the trace in which a comment was submitted. */
  List<Received> traceOf(String commentId) {
    return spans.stream()
        .filter(one -> one.isOf(commentId))
        .filter(one -> one.span().getName().equals("send comments.submitted.v1"))
        .findFirst()
        .stream()
        .flatMap(first -> traceOf(first.span()))
        .toList();
  }

  private Stream<Received> traceOf(Span member) {
    return spans.stream().filter(one -> one.span().getTraceId().equals(member.getTraceId()));
  }

  /** The ways from spans of a name back to the beginning of the trace. */
  static List<List<String>> waysTo(String name, List<Received> trace) {
    Map<Object, Received> byId = new HashMap<>();
    trace.forEach(one -> byId.put(one.span().getSpanId(), one));
    return trace.stream()
        .filter(one -> one.name().equals(name))
        .map(
            last -> {
              List<String> way = new ArrayList<>();
              for (Received one = last; one != null; one = byId.get(one.span().getParentSpanId())) {
                way.add(0, one.name());
              }
              return way;
            })
        .toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
