package org.newsroom.benchmarks.rules;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.newsroom.moderation.rules.engine.RuleEngine;
import org.newsroom.moderation.rules.engine.RuleSetFiles;

/** Variants of the rule set that ships. */
final class RuleSets {

  private static final String MANIFEST = "ruleset.yaml";
  // A document of YAML may not have more than three million characters.
  private static final int WORDS_OF_A_PACK = 50_000;
  private static final String ONSETS =
      "b bl br d dr f fl g gr j k kl kr l m n p pl r s sk st t tr v z";
  private static final String CODAS = "b d f g k l lk lm m mp n nd nk p r rb rk s sk st t x";

  private RuleSets() {}

  static RuleEngine withModel() {
    return RuleEngine.shipped();
  }

  static RuleEngine rulesAlone() {
    String manifest = manifest();
    String deaf = set(set(manifest, "learnedWeighs", "0"), "learnedMention", "2");
    return new RuleEngine(RuleSetFiles.shipped().with(MANIFEST, deaf).compile());
  }

  /** As many words as ship, times a factor; what is added is made up and may be disguised. */
  static RuleEngine timesLarger(int factor) {
    if (factor == 1) {
      return withModel();
    }
    RuleSetFiles files = RuleSetFiles.shipped();
    List<String> words =
        List.copyOf(words(RuleSetFiles.shipped().compile().words() * (factor - 1)));
    StringBuilder packs = new StringBuilder("packs: >");
    for (int from = 0; from < words.size(); from += WORDS_OF_A_PACK) {
      int to = Math.min(words.size(), from + WORDS_OF_A_PACK);
      String name = "synthetic-" + from;
      files = files.with(name + ".yaml", pack(name, words.subList(from, to)));
      packs.append("\n  ").append(name).append(".yaml");
    }
    String manifest = manifest().replaceFirst("(?m)^packs: >", packs.toString());
    return new RuleEngine(files.with(MANIFEST, manifest).compile());
  }

  private static String manifest() {
    return RuleSetFiles.shipped().contents().getOrDefault(MANIFEST, "");
  }

  private static String set(String manifest, String field, String value) {
    String changed = manifest.replaceFirst(field + ": [0-9.]+", field + ": " + value);
    if (changed.equals(manifest)) {
      throw new IllegalStateException("no " + field + " in " + MANIFEST);
    }
    return changed;
  }

  private static Set<String> words(int count) {
    Random random = new Random(count);
    Set<String> words = new TreeSet<>();
    while (words.size() < count) {
      words.add(syllable(random) + syllable(random) + syllable(random));
    }
    return words;
  }

  private static String syllable(Random random) {
    return one(ONSETS, random) + "aeiou".charAt(random.nextInt(5)) + one(CODAS, random);
  }

  private static String one(String choices, Random random) {
    String[] all = choices.split(" ");
    return all[random.nextInt(all.length)];
  }

  private static String pack(String name, List<String> words) {
    return """
        pack: %1$s
        language: en
        category: INSULT
        rules:
          - id: %1$s
            severity: moderate
            why: Made up
            must: ["%2$s"]
            mustNot: [an honest word]
            words: >
              %3$s
        """
        .formatted(name, words.get(0), String.join(" ", words));
  }
}
