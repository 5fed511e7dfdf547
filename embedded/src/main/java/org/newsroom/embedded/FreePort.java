package org.newsroom.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds a port of the loopback interface that nobody listens on, below those that systems give to
 * clients: one of these may be a connection's before it is listened on.
 */
public final class FreePort {

  private static final int FIRST = 20_000;

  /** Linux's clients begin at 32768, those of IANA and macOS at 49152. */
  private static final int AFTER_LAST = 32_768;

  /** Processes side by side look in slices of their own: a port is free until somebody listens. */
  private static final int SLICES = 16;

  private static final int SLICE = (AFTER_LAST - FIRST) / SLICES;
  private static final int ATTEMPTS = 1_000;
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private FreePort() {}

  /** A port that was free a moment ago, another one each time. */
  public static int next() {
    int first = FIRST + (int) (ProcessHandle.current().pid() % SLICES) * SLICE;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(first, first + SLICE);
      if (isFree(port) && GIVEN.add(port)) {
        return port;
      }
    }
    throw new IllegalStateException("No port from %d is free".formatted(first));
  }

  /** Notes that somebody will listen there, though perhaps not yet. */
  public static void reserve(int port) {
    GIVEN.add(port);
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
