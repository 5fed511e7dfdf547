package org.newsroom.moderation.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.newsroom.moderation.rules.language.Alphabet;
import org.newsroom.moderation.rules.language.LanguageModel;
import org.newsroom.moderation.rules.language.NgramTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Condenses the n-gram models of the library Lingua (Apache-2.0) into the tables by which the rules
 * tell languages: the n-grams of up to four letters that are not too rare, each with what it costs
 * in every language, in one byte.
 */
public final class LanguageTables {

  private static final Map<Alphabet, List<String>> LANGUAGES =
      Map.of(
          Alphabet.LATIN,
          List.of(
              ("en de fr es it pt ca nl sv nb da fi is et lv lt pl cs sk sl hr hu ro sq tr id ms tl"
                      + " vi sw eu cy ga so")
                  .split(" ")),
          Alphabet.CYRILLIC,
          List.of("ru", "uk", "be", "bg", "mk", "sr", "kk"),
          Alphabet.ARABIC,
          List.of("ar", "fa", "ur"));

  private static final String[] ORDERS = {"uni", "bi", "tri", "quadri"};

  /** The probability from which an n-gram of so many letters is kept. */
  private static final double[] RARE = {0, 0, 1e-5, 1e-4};

  private static final int MOST = 255;
  private static final double UNKNOWN_LETTER = Math.exp(-14);

  private final ZipFile models;
  private final JsonMapper json = new JsonMapper();

  private LanguageTables(ZipFile models) {
    this.models = models;
  }

  /** Takes the path of Lingua's jar and that of the model to write. */
  public static void main(String[] arguments) throws IOException {
    try (ZipFile models = new ZipFile(arguments[0]);
        OutputStream out = Files.newOutputStream(Path.of(arguments[1]))) {
      new LanguageTables(models).model().write(out);
    }
  }

  private LanguageModel model() throws IOException {
    Map<Alphabet, NgramTable> tables = new EnumMap<>(Alphabet.class);
    for (Map.Entry<Alphabet, List<String>> each : LANGUAGES.entrySet()) {
      tables.put(each.getKey(), table(each.getValue()));
    }
    return LanguageModel.of(tables);
  }

  private NgramTable table(List<String> languages) throws IOException {
    List<Map<String, Double>> known = new ArrayList<>();
    for (String language : languages) {
      known.add(probabilities(language));
    }
    Map<String, byte[]> costs = new TreeMap<>();
    for (Map<String, Double> language : known) {
      for (String ngram : language.keySet()) {
        if (joint(language, ngram) > RARE[ngram.length() - 1]) {
          costs.computeIfAbsent(ngram, any -> row(known, ngram));
        }
      }
    }
    Map<Long, byte[]> keyed = new HashMap<>();
    costs.forEach((ngram, row) -> keyed.put(key(ngram), row));
    return new NgramTable(languages, keyed);
  }

  private static long key(String ngram) {
    long key = 0;
    for (int at = 0; at < ngram.length(); at++) {
      key = NgramTable.key(key, ngram.charAt(at));
    }
    return key;
  }

  private static byte[] row(List<Map<String, Double>> languages, String ngram) {
    byte[] row = new byte[languages.size()];
    for (int i = 0; i < row.length; i++) {
      row[i] = (byte) Math.min(MOST, Math.round(cost(languages.get(i), ngram)));
    }
    return row;
  }

  /** What the last letter costs; each letter before it that has to be left out costs a factor e. */
  private static double cost(Map<String, Double> language, String ngram) {
    int from = 0;
    while (from < ngram.length() - 1 && !language.containsKey(ngram.substring(from))) {
      from++;
    }
    double likely = language.getOrDefault(ngram.substring(from), UNKNOWN_LETTER);
    return (from - Math.log(likely)) * NgramTable.UNITS;
  }

  private static double joint(Map<String, Double> language, String ngram) {
    double joint = 1;
    for (int end = 1; end <= ngram.length(); end++) {
      joint *= language.getOrDefault(ngram.substring(0, end), 0.0);
    }
    return joint;
  }

  /** The probability of the last letter of each n-gram after those before it. */
  private Map<String, Double> probabilities(String language) throws IOException {
    Map<String, Double> found = new TreeMap<>();
    for (String order : ORDERS) {
      String name = "language-models/" + language + "/" + order + "grams.json";
      ZipEntry entry = models.getEntry(name);
      if (entry == null) {
        throw new IOException("no " + name + " in " + models.getName());
      }
      try (InputStream in = models.getInputStream(entry)) {
        json.readTree(in).path("ngrams").forEachEntry((share, ngrams) -> add(share, ngrams, found));
      }
    }
    return found;
  }

  private static void add(String share, JsonNode ngrams, Map<String, Double> found) {
    String[] parts = share.split("/");
    double probability = Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    for (String ngram : ngrams.asString().split(" ")) {
      found.put(ngram, probability);
    }
  }
}
