package org.newsroom.notification.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks just enough SMTP (RFC 5321) to give every recipient the same answer. */
final class RefusingMailServer implements AutoCloseable {

  private final ServerSocket socket;
  private final String answer;

  RefusingMailServer(String answer) throws IOException {
    this.socket = new ServerSocket(0);
    this.answer = answer;
    Thread thread = new Thread(this::serve);
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        converse(client);
      } catch (IOException e) {
        // Closed by the test, or left by the client.
      }
    }
  }

  private void converse(Socket client) throws IOException {
    BufferedReader commands =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    say(client.getOutputStream(), "220 ready");
    for (String command = commands.readLine(); command != null; command = commands.readLine()) {
      if (command.startsWith("QUIT")) {
        say(client.getOutputStream(), "221 bye");
        return;
      }
      say(client.getOutputStream(), command.startsWith("RCPT") ? answer : "250 ok");
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
