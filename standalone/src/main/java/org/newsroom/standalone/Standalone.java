package org.newsroom.standalone;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The command: starts the whole system, says how to use it, and stops it on Ctrl-C. */
public final class Standalone {

  private Standalone() {}

  /**
   * Starts the system.
   *
   * @param args {@code --open}, {@code --empty} and the data directory, {@code data} when left out
   */
  public static void main(String[] args) {
    try {
      start(Arguments.of(args));
    } catch (CannotStartException e) {
      fail(e.line());
    }
  }

  private static void start(Arguments arguments) {
    long begin = System.nanoTime();
    prepareLogging(arguments.data());
    Settings settings = arguments.settings();
    try {
      System.out.println("Starting; data and log are in " + settings.data());
      Newsroom newsroom = Newsroom.start(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(newsroom), "stop"));
      Duration taken = Duration.ofNanos(System.nanoTime() - begin);
      new Welcome(settings, newsroom).print(System.out, taken);
      if (arguments.open() && !Browser.show(settings.url())) {
        System.out.println("There is no browser to open " + settings.url() + " in.");
      }
    } catch (CannotStartException e) {
      throw e;
    } catch (RuntimeException e) {
      LoggerFactory.getLogger(Standalone.class).error("Not started", e);
      fail(
          "The system did not start: "
              + rootOf(e)
              + "; see "
              + settings.data().resolve("newsroom.log"));
    }
  }

  /** Before the first logger. */
  private static void prepareLogging(Path data) {
    System.setProperty("newsroom.data", data.toString());
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  private static void stop(Newsroom newsroom) {
    PrintStream out = System.out;
    out.println("Stopping");
    newsroom.close();
    out.println("Stopped");
  }

  private static void fail(String line) {
    System.err.println(line);
    System.exit(1);
  }

  private static String rootOf(Throwable fault) {
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.toString().lines().findFirst().orElse("unknown");
  }
}
