package org.newsroom.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The system in a process of its own, to be killed. */
final class NewsroomProcess {

  private static final String READY = "the newsroom is ready";

  private final Process process;

  private NewsroomProcess(Process process) {
    this.process = process;
  }

  public static void main(String[] args) {
    Settings settings =
        Settings.of(
            Path.of(args[0]),
            Integer.parseInt(args[1]),
            service -> Integer.parseInt(args[3 + service.ordinal()]));
    Newsroom.start(Boolean.parseBoolean(args[2]) ? settings.withoutSamples() : settings);
    System.out.println(READY);
  }

  static NewsroomProcess start(Settings settings) throws IOException {
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
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); !READY.equals(line); line = lines.readLine()) {
      if (line == null) {
        throw new IOException("The process ended before the newsroom was ready");
      }
    }
    return new NewsroomProcess(process);
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
