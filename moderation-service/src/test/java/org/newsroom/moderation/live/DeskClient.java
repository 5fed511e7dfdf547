package org.newsroom.moderation.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** A desk as far as it follows the live stream: reads it event by event, as they come. */
final class DeskClient implements AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final HttpResponse<InputStream> response;
  private final List<Event> events = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Void> reading;
  private volatile String id;

  private DeskClient(HttpResponse<InputStream> response) {
    this.response = response;
    // The common pool has too few threads for readers that wait.
    this.reading = CompletableFuture.runAsync(this::read, read -> new Thread(read).start());
  }

  /** An event, or a comment with the name ":". */
  record Event(String name, String data) {}

  static DeskClient open(int port, String user, String lastEventId) throws Exception {
    HttpRequest.Builder request = request(port, user);
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    return new DeskClient(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
  }

  /** The question for the stream, as the user. */
  static HttpRequest.Builder request(int port, String user) {
    String credentials = Base64.getEncoder().encodeToString((user + ":admin").getBytes());
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/reviews/stream"))
        .header("Accept", "text/event-stream")
        .header("Authorization", "Basic " + credentials);
  }

  private void read() {
    String name = "";
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("id:")) {
          id = line.substring("id:".length());
        } else if (line.startsWith("event:")) {
          name = line.substring("event:".length());
        } else if (line.startsWith("data:")) {
          events.add(new Event(name, line.substring("data:".length())));
        } else if (line.equals(":")) {
          events.add(new Event(":", ""));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<InputStream> response() {
    return response;
  }

  /** The place of the last event. */
  String lastEventId() {
    return id;
  }

  /** The data of all events of the name so far. */
  List<String> told(String name) {
    return events.stream().filter(event -> event.name().equals(name)).map(Event::data).toList();
  }

  /** Whether an event of the name was told whose data has that in it. */
  boolean wasTold(String name, String part) {
    return told(name).stream().anyMatch(data -> data.contains(part));
  }

  /** The names of the events so far about that comment, in order. */
  List<String> namesAbout(String commentId) {
    return events.stream()
        .filter(event -> event.data().contains(commentId))
        .map(Event::name)
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

  /** A desk that asks for the stream and never reads from it. */
  static final class Silent implements AutoCloseable {

    private final Socket socket;

    private Silent(Socket socket) {
      this.socket = socket;
    }

    static Silent open(int port, String user) throws IOException {
      Socket socket = new Socket();
      socket.setReceiveBufferSize(1024);
      socket.connect(new InetSocketAddress("localhost", port));
      String credentials = Base64.getEncoder().encodeToString((user + ":admin").getBytes());
      String request =
          "GET /v1/reviews/stream HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic "
              + credentials
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      return new Silent(socket);
    }

    boolean isOpen() {
      return !socket.isClosed();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
