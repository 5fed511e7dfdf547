package org.newsroom.moderation.rules.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Phrases of a rule set, found by the word that they begin with. */
public final class Phrases {

  private static final List<Phrase> NONE = List.of();

  /** For each word up to the last that begins a phrase; most words begin none. */
  private final List<List<Phrase>> byFirstWord = new ArrayList<>();

  public Phrases(List<Phrase> phrases) {
    Map<Integer, List<Phrase>> found = new TreeMap<>();
    for (Phrase phrase : phrases) {
      BitSet first = new BitSet();
      phrase.elements().get(0).forEachFirst(first::set);
      first.stream()
          .forEach(word -> found.computeIfAbsent(word, any -> new ArrayList<>(1)).add(phrase));
    }
    found.forEach(
        (word, starting) -> {
          while (byFirstWord.size() < word) {
            byFirstWord.add(NONE);
          }
          byFirstWord.add(List.copyOf(starting));
        });
  }

  /** The phrases that may begin with the word; {@link Trie#NONE} begins none. */
  public List<Phrase> at(int word) {
    return word >= 0 && word < byFirstWord.size() ? byFirstWord.get(word) : NONE;
  }
}
