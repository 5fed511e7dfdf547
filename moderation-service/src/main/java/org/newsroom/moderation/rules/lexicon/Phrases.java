package org.newsroom.moderation.rules.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Phrases of a rule set, found by the word that they begin with and by what has to follow it. */
public final class Phrases {

  /** For each word up to the last that begins a phrase; most words begin none. */
  private final List<PhraseStart> byFirstWord = new ArrayList<>();

  public Phrases(List<Phrase> phrases) {
    Map<Integer, List<Beginning>> found = new TreeMap<>();
    for (int phrase = 0; phrase < phrases.size(); phrase++) {
      int number = phrase;
      phrases
          .get(phrase)
          .forEachFirst(
              (word, alone) ->
                  found
                      .computeIfAbsent(word, any -> new ArrayList<>(1))
                      .add(new Beginning(number, alone)));
    }
    // Words of one list begin the same phrases.
    Map<List<Beginning>, PhraseStart> alike = new HashMap<>();
    found.forEach(
        (word, beginnings) -> {
          while (byFirstWord.size() < word) {
            byFirstWord.add(PhraseStart.NONE);
          }
          byFirstWord.add(alike.computeIfAbsent(beginnings, these -> start(phrases, these)));
        });
  }

  /**
   * A phrase that a word begins.
   *
   * @param alone whether the word is all that stands at the first place
   */
  private record Beginning(int phrase, boolean alone) {}

  private static PhraseStart start(List<Phrase> phrases, List<Beginning> beginnings) {
    PhraseStart.Builder start = new PhraseStart.Builder();
    for (Beginning beginning : beginnings) {
      start.add(phrases.get(beginning.phrase()), beginning.alone());
    }
    return start.build();
  }

  /** Hands over the phrases that may begin with the word: all that do, and some that do not. */
  public void forEachAt(Tokens tokens, int word, Consumer<Phrase> action) {
    int known = tokens.known(word);
    if (known >= 0 && known < byFirstWord.size()) {
      byFirstWord.get(known).forEach(tokens, word, action);
    }
  }
}
