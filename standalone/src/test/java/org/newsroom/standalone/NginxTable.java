package org.newsroom.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table of routes in the configuration of the containers' gateway. */
final class NginxTable {

  private static final Path FILE = Path.of("../deploy/nginx/gateway.conf");
  private static final Pattern TABLE =
      Pattern.compile("map \\$uri \\$newsroom_service \\{(.*?)\\n}", Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("~(\\S+) (\\S+):(\\d+);");
  private static final Pattern STREAM =
      Pattern.compile("location ~ (\\S+) \\{\\s+[^}]*buffering off");

  private final Map<Pattern, Service> rows = new LinkedHashMap<>();
  private final List<Pattern> streams;

  private NginxTable(String configuration) {
    Matcher table = TABLE.matcher(configuration);
    if (!table.find()) {
      throw new AssertionError("There is no table of routes in " + FILE);
    }
    ROW.matcher(table.group(1))
        .results()
        .forEach(row -> rows.put(Pattern.compile(row.group(1)), service(row.group(2))));
    streams =
        STREAM.matcher(configuration).results().map(row -> Pattern.compile(row.group(1))).toList();
  }

  static NginxTable read() throws IOException {
    return new NginxTable(Files.readString(FILE));
  }

  /** The service of a path, or null when the gateway does not show it. */
  @Nullable Service of(String path) {
    return rows.entrySet().stream()
        .filter(row -> row.getKey().matcher(path).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Whether what is answered to a path is passed on at once. */
  boolean isUnbuffered(String path) {
    return streams.stream().anyMatch(stream -> stream.matcher(path).find());
  }

  private static Service service(String name) {
    return List.of(Service.values()).stream()
        .filter(service -> service.configuration().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no service " + name));
  }
}
