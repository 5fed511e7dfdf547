package org.newsroom.moderation.rules.disguise;

import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * Reads a letter as what it is not: a repetition, swapped with the next, spelled as it sounds, or a
 * twin that looks the same.
 */
final class LetterReadings {

  private static final int LONG_RUN = 8;

  private final LatticeWalk walk;
  private final FoldedText text;
  private final Trie trie;
  private int start;
  private int limit;

  LetterReadings(LatticeWalk walk, FoldedText text, Trie trie) {
    this.walk = walk;
    this.text = text;
    this.trie = trie;
  }

  /** Begins a walk from {@code start} and no further than {@code limit}. */
  void begin(int start, int limit) {
    this.start = start;
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

  /** Goes on where the char at {@code at} only draws out what was read before it. */
  void repeat(int node, int at, int effort, char last) {
    if (text.charAt(at) == last) {
      if (!walk.mayRepeat(node, at, effort)) {
        return;
      }
      walk.walk(node, afterRepeat(at, last), Distortion.plus(effort, Distortion.REPEAT), last);
    } else if (repeatsPair(at)) {
      walk.walk(node, at + 2, Distortion.plus(effort, Distortion.REPEAT), last);
    }
  }

  /** The next place to read: in a long run close to its end, since its middle tells nothing. */
  private int afterRepeat(int at, char c) {
    int end = at + 1;
    while (end < limit && text.charAt(end) == c) {
      end++;
    }
    return Math.max(at + 1, end - LONG_RUN);
  }

  /** Whether the two letters there have just been read, as in {@code fufuck}. */
  private boolean repeatsPair(int at) {
    return at - start >= 2
        && at + 1 < limit
        && text.charAt(at) == text.charAt(at - 2)
        && text.charAt(at + 1) == text.charAt(at - 1)
        && Chars.isLatin(text.charAt(at))
        && Chars.isLatin(text.charAt(at + 1));
  }
}
