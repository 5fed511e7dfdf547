package org.newsroom.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Both backends in a process of their own, to be killed. */
final class BackendsProcess {

  private static final String READY = "both listen";

  private final Process process;

  private BackendsProcess(Process process) {
    this.process = process;
  }

  public static void main(String[] args) {
    Path data = Path.of(args[0]);
    EmbeddedMongo.onDisk(data.resolve("mongo"), Integer.parseInt(args[1]));
    EmbeddedKafka.start(data.resolve("kafka"), Integer.parseInt(args[2]));
    System.out.println(READY);
  }

  static BackendsProcess start(Path data, int mongoPort, int kafkaPort) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            BackendsProcess.class.getName(),
            data.toString(),
            String.valueOf(mongoPort),
            String.valueOf(kafkaPort));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); !READY.equals(line); line = lines.readLine()) {
      if (line == null) {
        throw new IOException("The process ended before it listened");
      }
    }
    return new BackendsProcess(process);
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
