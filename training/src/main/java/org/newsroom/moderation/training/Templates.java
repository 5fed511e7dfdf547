package org.newsroom.moderation.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Makes examples by filling patterns from lists, at random from a fixed seed: what is thinly or
 * unfairly spread in the labelled rows, such as the names of groups of people, is met here on both
 * sides alike.
 */
final class Templates {

  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
  private static final Pattern ARTICLE = Pattern.compile("\\{a} (?=([^ ]))");
  private static final int FILLINGS = 20;
  private static final long SEED = 42;

  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final Random random = new Random(SEED);

  private Templates() {}

  static List<Example> of(String language, UnaryOperator<String> normaliser) throws IOException {
    Templates templates = new Templates();
    templates.read("templates." + language + ".txt");
    List<Example> examples = new ArrayList<>();
    for (String label : List.of("toxic", "clean")) {
      for (String pattern : templates.list(label)) {
        String group = language + " " + pattern;
        for (String text : templates.fillings(pattern)) {
          examples.add(
              new Example(normaliser.apply(text), label.equals("toxic") ? 1 : 0, 1, group));
        }
      }
    }
    return examples;
  }

  private void read(String resource) throws IOException {
    try (InputStream in = Templates.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no " + resource);
      }
      List<String> list = new ArrayList<>();
      for (String line :
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
        if (line.startsWith("[")) {
          list =
              lists.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          list.addAll(isPatterns(list) ? List.of(line) : List.of(line.split(", ")));
        }
      }
    }
  }

  /** Whole sentences may hold commas; lists of words are split at them. */
  private boolean isPatterns(List<String> list) {
    return list == lists.get("toxic") || list == lists.get("clean") || list == lists.get("attack");
  }

  private List<String> list(String name) {
    List<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no list [" + name + "]");
    }
    return list;
  }

  private List<String> fillings(String pattern) {
    if (!SLOT.matcher(pattern).find()) {
      return List.of(pattern);
    }
    List<String> fillings = new ArrayList<>();
    for (int i = 0; i < FILLINGS; i++) {
      fillings.add(filled(pattern));
    }
    return fillings;
  }

  private String filled(String pattern) {
    String filled =
        SLOT.matcher(pattern)
            .replaceAll(slot -> slot.group(1).equals("a") ? "{a}" : anyOf(list(slot.group(1))));
    return ARTICLE
        .matcher(filled)
        .replaceAll(next -> "aeiou".contains(next.group(1)) ? "an " : "a ");
  }

  private String anyOf(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
