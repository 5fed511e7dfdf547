package org.newsroom.moderation.explanation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The sentences by which the rules explain their findings, in the languages of the desk. Each rule
 * has one, in the language of its pack; those of a newsroom's own rules stand as they are written.
 */
final class Explanations {

  static final Explanations SHIPPED = read("/explanations.yaml");

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final String ANY_NUMBER = "{n}";

  private final Map<String, Map<String, String>> byLanguage;

  private Explanations(Map<String, Map<String, String>> byLanguage) {
    this.byLanguage = byLanguage;
  }

  private static Explanations read(String resource) {
    try (InputStream file =
        Objects.requireNonNull(Explanations.class.getResourceAsStream(resource), resource)) {
      return new Explanations(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence in a language; the sentence itself if it is not known there. */
  String in(String language, String sentence) {
    Map<String, String> known = byLanguage.getOrDefault(language, Map.of());
    Matcher number = NUMBER.matcher(sentence);
    if (!number.find()) {
      return known.getOrDefault(sentence, sentence);
    }
    String found = known.get(number.replaceFirst(Matcher.quoteReplacement(ANY_NUMBER)));
    return found == null ? sentence : found.replace(ANY_NUMBER, number.group());
  }
}
