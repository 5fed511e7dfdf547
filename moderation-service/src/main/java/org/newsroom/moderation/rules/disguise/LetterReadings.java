package org.newsroom.moderation.rules.disguise;

import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/** Reads a letter as others: swapped with the next, spelled as it sounds, or looking the same. */
final class LetterReadings {

  private final LatticeWalk walk;
  private final FoldedText text;
  private final Trie trie;
  private int limit;

  LetterReadings(LatticeWalk walk, FoldedText text, Trie trie) {
    this.walk = walk;
    this.text = text;
    this.trie = trie;
  }

  /** Begins a walk that goes no further than {@code limit}. */
  void begin(int limit) {
    this.limit = limit;
  }

  /** Goes on with all that the letter at {@code at} may be besides itself. */
  void read(int node, int at, int effort) {
    char c = text.charAt(at);
    swap(node, at, effort, c);
    sound(node, at, effort, c);
    twin(node, at, effort, c);
  }

  private void swap(int node, int at, int effort, char c) {
    if (at + 1 >= limit || Distortion.swaps(effort) > 0 || Distortion.sounds(effort) > 1) {
      return;
    }
    char d = text.charAt(at + 1);
    if (d == c || !Chars.isLetter(d)) {
      return;
    }
    int first = trie.child(node, d);
    int second = first == Trie.NONE ? Trie.NONE : trie.child(first, c);
    if (second != Trie.NONE) {
      walk.walk(second, at + 2, Distortion.plus(effort, Distortion.SWAP), c);
    }
  }

  private void sound(int node, int at, int effort, char c) {
    if (Distortion.sounds(effort) + 2 * Distortion.swaps(effort) >= Plausibility.MOST_CHANGED) {
      return;
    }
    for (SoundAlike sound : SoundAlike.startingWith(c)) {
      if (sound.standsAt(text, at, limit) && (node != Trie.ROOT || sound.mayBegin())) {
        heard(node, at, effort, sound);
      }
    }
    if (c == 'a' && at + 1 == limit && node != Trie.ROOT) {
      heard(node, at, effort, SoundAlike.ending());
    }
  }

  private void heard(int node, int at, int effort, SoundAlike sound) {
    int next = trie.walk(node, sound.letters(), 0, sound.letters().length());
    if (next != Trie.NONE) {
      int end = at + sound.spelling().length();
      walk.walk(next, end, Distortion.plus(effort, Distortion.SOUND), sound.last());
    }
  }

  private void twin(int node, int at, int effort, char c) {
    if (node != Trie.ROOT && (c == 'l' || c == 'i')) {
      walk.follow(node, at, effort, c == 'l' ? 'i' : 'l', Distortion.TWIN);
    }
  }
}
