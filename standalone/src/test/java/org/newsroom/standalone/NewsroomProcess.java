package org.newsroom.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsroom.embedded.FreePort;

/** The system in a process of its own, to be killed, or to be looked at from outside. */
public final class NewsroomProcess implements AutoCloseable {

  private static final String READY = "the newsroom is ready";

  private final Process process;
  private final Settings settings;

  private NewsroomProcess(Process process, Settings settings) {
    this.process = process;
    this.settings = settings;
  }

  /** Is called in the other process. */
  public static void main(String[] args) {
    Settings settings =
        Settings.of(
            Path.of(args[0]),
            Integer.parseInt(args[1]),
            service -> Integer.parseInt(args[3 + service.ordinal()]));
    Newsroom.start(Boolean.parseBoolean(args[2]) ? settings.withoutSamples() : settings);
    System.out.println(READY);
  }

  /**
   * Starts the system with its samples on free ports.
   *
   * @param environment settings beside those of this process
   */
  public static NewsroomProcess start(Path data, Map<String, String> environment)
      throws IOException {
    return start(Settings.of(data, FreePort.next(), service -> FreePort.next()), environment);
  }

  static NewsroomProcess start(Settings settings) throws IOException {
    return start(settings, Map.of());
  }

  private static NewsroomProcess start(Settings settings, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(settings)).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); !READY.equals(line); line = lines.readLine()) {
      if (line == null) {
        throw new IOException("The process ended before the newsroom was ready");
      }
    }
    Thread reading = new Thread(() -> lines.lines().forEach(line -> {}), "newsroom-output");
    reading.setDaemon(true);
    reading.start();
    return new NewsroomProcess(process, settings);
  }

  /** The one address, without a slash at its end. */
  public String url() {
    return settings.url();
  }

  private static List<String> command(Settings settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(NewsroomProcess.class.getName());
    command.add(settings.data().toString());
    command.add(String.valueOf(settings.gatewayPort()));
    command.add(String.valueOf(settings.empty()));
    for (Service service : Service.values()) {
      command.add(String.valueOf(settings.port(service)));
    }
    return command;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
