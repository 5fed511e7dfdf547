package org.newsroom.testkit.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Passes bytes on to another address until it freezes: then it takes them and is silent. */
final class FreezableProxy implements AutoCloseable {

  private final InetSocketAddress target;
  private final ServerSocket server;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private volatile boolean frozen;

  FreezableProxy(InetSocketAddress target) throws IOException {
    this.target = target;
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  void freeze() {
    frozen = true;
  }

  private void accept() throws IOException {
    while (true) {
      Socket client = open(server.accept());
      Socket store = open(new Socket(target.getAddress(), target.getPort()));
      start(() -> pass(client, store));
      start(() -> pass(store, client));
    }
  }

  private Socket open(Socket socket) {
    sockets.add(socket);
    return socket;
  }

  private void pass(Socket from, Socket to) throws IOException {
    try (from;
        to) {
      byte[] buffer = new byte[8192];
      for (int n; (n = from.getInputStream().read(buffer)) >= 0; ) {
        if (!frozen) {
          to.getOutputStream().write(buffer, 0, n);
        }
      }
    }
  }

  /** Ends with its sockets. */
  private static void start(Passing passing) {
    Thread thread =
        new Thread(
            () -> {
              try {
                passing.run();
              } catch (IOException closed) {
                // One end is gone, and so is the other by now.
              }
            },
            "proxy");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Passing {
    void run() throws IOException;
  }
}
