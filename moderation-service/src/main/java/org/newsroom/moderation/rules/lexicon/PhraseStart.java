package org.newsroom.moderation.rules.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The phrases that begin with the same word. Most of them have to go on with one of certain words,
 * which many have in common: those words are asked for once, and before the phrases are looked at,
 * since what a rule set keeps is spread over more memory than is near a processor.
 */
final class PhraseStart {

  private static final Phrase[] NO_PHRASES = {};
  static final PhraseStart NONE = new Builder().build();

  /** Those that may go on with any word. */
  private final Phrase[] open;

  private final Group[] next;
  private final Group[] near;

  /** Phrases that need one of the words behind the first. */
  private record Group(WordSet words, Phrase[] phrases) {}

  private PhraseStart(Phrase[] open, Group[] next, Group[] near) {
    this.open = open;
    this.next = next;
    this.near = near;
  }

  /** Puts phrases together that need the same words. */
  static final class Builder {

    private final List<Phrase> open = new ArrayList<>();
    private final Map<WordSet, List<Phrase>> next = new LinkedHashMap<>();
    private final Map<WordSet, List<Phrase>> near = new LinkedHashMap<>();

    /** Adds a phrase whose first place the word fills alone, or the word and others behind it. */
    void add(Phrase phrase, boolean alone) {
      WordSet needed = alone ? phrase.secondWords() : null;
      if (needed == null) {
        open.add(phrase);
      } else {
        (phrase.isSecondNear() ? near : next)
            .computeIfAbsent(needed, any -> new ArrayList<>(1))
            .add(phrase);
      }
    }

    PhraseStart build() {
      return new PhraseStart(open.toArray(NO_PHRASES), groups(next), groups(near));
    }

    private static Group[] groups(Map<WordSet, List<Phrase>> phrases) {
      return phrases.entrySet().stream()
          .map(group -> new Group(group.getKey(), group.getValue().toArray(NO_PHRASES)))
          .toArray(Group[]::new);
    }
  }

  void forEach(Tokens tokens, int first, Consumer<Phrase> action) {
    hand(open, action);
    int at = tokens.after(first);
    if (!isIn(tokens, at, first)) {
      return;
    }
    int second = tokens.known(at);
    for (Group group : next) {
      if (group.words().has(second)) {
        hand(group.phrases(), action);
      }
    }
    if (near.length > 0) {
      int[] follow = following(tokens, at, first);
      for (Group group : near) {
        if (hasAny(group.words(), follow)) {
          hand(group.phrases(), action);
        }
      }
    }
  }

  /** The words that may stand behind a gap: as many as it is wide, and one more. */
  private static int[] following(Tokens tokens, int second, int first) {
    int[] known = new int[Phrase.WIDEST_GAP + 1];
    int size = 0;
    for (int at = second; size < known.length && isIn(tokens, at, first); at = tokens.after(at)) {
      known[size++] = tokens.known(at);
    }
    return Arrays.copyOf(known, size);
  }

  private static boolean hasAny(WordSet words, int[] known) {
    for (int word : known) {
      if (words.has(word)) {
        return true;
      }
    }
    return false;
  }

  private static void hand(Phrase[] phrases, Consumer<Phrase> action) {
    for (Phrase phrase : phrases) {
      action.accept(phrase);
    }
  }

  private static boolean isIn(Tokens tokens, int at, int first) {
    return at < tokens.size() && tokens.sameSentence(first, at);
  }
}
