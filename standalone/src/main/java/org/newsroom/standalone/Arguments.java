package org.newsroom.standalone;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The words after the command's name.
 *
 * @param data the data directory, absolute
 * @param open whether the browser is to show the site once it is there
 * @param empty whether to start without the sample site
 */
record Arguments(Path data, boolean open, boolean empty) {

  private static final String USAGE = "Usage: ./run [--open] [--empty] [DATA-DIRECTORY]";
  private static final String DEFAULT_DATA = "data";
  private static final String OPEN = "--open";
  private static final String EMPTY = "--empty";

  /**
   * Reads them in any order.
   *
   * @throws CannotStartException when one is unknown or there are two directories
   */
  static Arguments of(String... words) {
    Set<String> options = Set.of(OPEN, EMPTY);
    List<String> given = Arrays.asList(words);
    List<String> directories = given.stream().filter(word -> !word.startsWith("-")).toList();
    boolean unknown =
        given.stream().anyMatch(word -> word.startsWith("-") && !options.contains(word));
    if (unknown || directories.size() > 1) {
      throw new CannotStartException(USAGE);
    }
    String data = directories.isEmpty() ? DEFAULT_DATA : directories.get(0);
    return new Arguments(
        Path.of(data).toAbsolutePath().normalize(), given.contains(OPEN), given.contains(EMPTY));
  }

  Settings settings() {
    Settings settings = Settings.usual(data);
    return empty ? settings.withoutSamples() : settings;
  }
}
