package org.newsroom.notification.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads a stream of server-sent events, line by line, as it comes. */
final class EventStreamClient implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final HttpResponse<InputStream> response;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> reading;

  private EventStreamClient(HttpResponse<InputStream> response) {
    this.response = response;
    this.reading = CompletableFuture.runAsync(this::read);
  }

  static EventStreamClient open(URI uri, String lastEventId) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Accept", "text/event-stream");
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    return new EventStreamClient(
        HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
  }

  private void read() {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      reader.lines().forEach(lines::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<InputStream> response() {
    return response;
  }

  List<String> lines() {
    return lines;
  }

  /** The ids of the notices so far. */
  List<String> ids() {
    return lines.stream()
        .filter(line -> line.startsWith("id:"))
        .map(line -> line.substring("id:".length()))
        .toList();
  }

  /** Whether the server has ended it in good order. */
  boolean hasEnded() {
    return reading.isDone() && !reading.isCompletedExceptionally();
  }

  @Override
  public void close() throws IOException {
    response.body().close();
  }
}
