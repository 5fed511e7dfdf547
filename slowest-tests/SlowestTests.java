import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints the ten test classes that took longest, out of the reports that Surefire and Failsafe left
 * under a directory: {@code java SlowestTests.java <directory>}.
 */
final class SlowestTests {

  private static final int SHOWN = 10;
  private static final Pattern SUITE =
      Pattern.compile("<testsuite [^>]*?\\bname=\"([^\"]+)\"[^>]*?\\btime=\"([\\d.,]+)\"");

  private record Taken(String module, String test, double seconds) {}

  private SlowestTests() {}

  public static void main(String[] args) throws IOException {
    Path root = Path.of(args.length > 0 ? args[0] : ".").toRealPath();
    List<Taken> all = new ArrayList<>();
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.toList()) {
        for (String kind : List.of("surefire-reports", "failsafe-reports")) {
          all.addAll(reports(module, module.resolve("target").resolve(kind)));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Taken::seconds).reversed());
    double total = all.stream().mapToDouble(Taken::seconds).sum();
    System.out.printf(
        Locale.ROOT, "%nThe slowest of %d test classes, which took %.0f s:%n", all.size(), total);
    all.stream()
        .limit(SHOWN)
        .forEach(
            taken ->
                System.out.printf(
                    Locale.ROOT,
                    "%8.1f s  %-22s %s%n",
                    taken.seconds(),
                    taken.module(),
                    taken.test()));
  }

  private static List<Taken> reports(Path module, Path folder) throws IOException {
    List<Taken> found = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(SlowestTests::isReport).toList()) {
        Matcher suite = SUITE.matcher(Files.readString(file));
        if (suite.find()) {
          String test = suite.group(1);
          found.add(
              new Taken(
                  module.getFileName().toString(),
                  test.substring(test.lastIndexOf('.') + 1),
                  Double.parseDouble(suite.group(2).replace(",", ""))));
        }
      }
    }
    return found;
  }

  private static boolean isReport(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("TEST-") && name.endsWith(".xml");
  }
}
