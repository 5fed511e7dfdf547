package org.newsroom.embedded;

/** The command by which clients greet a server, which health checks use under its newer name. */
final class Greeting {

  private static final String NEWER = "hello";
  private static final String KNOWN = "isMaster";

  private Greeting() {}

  static String asKnown(String command) {
    return command.equals(NEWER) ? KNOWN : command;
  }
}
