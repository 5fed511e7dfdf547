package org.newsroom.moderation.rules.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Phrases of a rule set, found by the word that they begin with. */
public final class Phrases {

  private static final List<Phrase> NONE = List.of();

  private final List<List<Phrase>> byFirstWord = new ArrayList<>();

  public Phrases(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      phrase.elements().get(0).words().forEach(word -> startingWith(word).add(phrase));
    }
  }

  /** The phrases that may begin with the word; {@link Trie#NONE} begins none. */
  public List<Phrase> at(int word) {
    return word >= 0 && word < byFirstWord.size() ? byFirstWord.get(word) : NONE;
  }

  private List<Phrase> startingWith(int word) {
    while (byFirstWord.size() <= word) {
      byFirstWord.add(new ArrayList<>(0));
    }
    return byFirstWord.get(word);
  }
}
