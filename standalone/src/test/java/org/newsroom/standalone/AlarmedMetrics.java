package org.newsroom.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The metrics of services that Prometheus's rules ask for; others are of Prometheus itself. */
final class AlarmedMetrics {

  private static final Path RULES = Path.of("../deploy/prometheus/alerts.yml");
  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
  private static final Pattern METRIC =
      Pattern.compile("\\b(?:newsroom|http|kafka|process|jvm)_[a-z_]+");

  private AlarmedMetrics() {}

  static Set<String> read() throws IOException {
    JsonNode rules =
        JsonMapper.builder().build().valueToTree(new Yaml().load(Files.readString(RULES)));
    Set<String> names = new TreeSet<>();
    for (String expression : rules.findValuesAsString("expr")) {
      Matcher metric = METRIC.matcher(TEXT.matcher(expression).replaceAll(""));
      metric.results().forEach(found -> names.add(found.group()));
    }
    return names;
  }
}
