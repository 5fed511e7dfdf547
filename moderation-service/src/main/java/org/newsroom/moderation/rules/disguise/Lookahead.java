package org.newsroom.moderation.rules.disguise;

import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

/**
 * Tells of each place of a stretch what the rest can still make: how many letters at most, and
 * which. It never tells too little, so that a walk that it stops would have found nothing.
 */
final class Lookahead {

  private static final int REACH = 2 * Disguises.LONGEST;

  /** The set of all letters. */
  static final int ANY = -1;

  private static final int VOWELS = bits("aeiou");

  /**
   * The letters that each ASCII letter may sound like, look like or be drawn with, itself among
   * them.
   */
  private static final int[] MADE_OF = madeOf();

  private final FoldedText text;
  private final int[] room = new int[REACH + 1];
  private final int[] letters = new int[REACH + 1];
  private Lookalikes view = Lookalikes.latin();
  private int from;
  private int end = -1;
  private int to = -1;

  Lookahead(FoldedText text) {
    this.text = text;
  }

  /** Looks from {@code start} to {@code limit}, in a stretch that ends at {@code to}. */
  void look(int start, int limit, int to, Lookalikes view) {
    if (view != this.view || to != this.to || start < from || limit > end) {
      this.view = view;
      this.to = to;
      from = start;
      end = Math.min(to, start + REACH);
      measure();
    }
  }

  /** The number of letters that may follow at most. */
  int room(int at) {
    return room[at - from];
  }

  /** The set of letters that may follow, by their low bits. */
  int letters(int at) {
    return letters[at - from];
  }

  private void measure() {
    room[end - from] = 0;
    letters[end - from] = 0;
    boolean cut = end - from > Disguises.LONGEST;
    for (int at = end - 1; at >= from; at--) {
      char c = text.charAt(at);
      int more = c == 'a' && (cut || at + 1 == end) ? 1 : 0;
      room[at - from] = room[at - from + 1] + mostLetters(c) + more;
      letters[at - from] = letters[at - from + 1] | letters(c, at);
    }
  }

  /** The number of letters of a word that one char may sound like. */
  private static int mostLetters(char c) {
    return switch (c) {
      case 'x' -> 3;
      case 'c', 'k', 'q' -> 2;
      default -> 1;
    };
  }

  private int letters(char c, int at) {
    int made = c < MADE_OF.length ? MADE_OF[c] : 1 << c;
    for (long rest = view.of(c); rest != 0; rest >>>= 16) {
      made |= 1 << rest;
    }
    if (c >= 'a' && c <= 'z') {
      return made;
    }
    return Masks.mayBeStar(text, at) ? ANY : Masks.mayBeVowel(c) ? made | VOWELS : made;
  }

  private static int[] madeOf() {
    int[] made = new int[0x80];
    for (char c = 0; c < made.length; c++) {
      made[c] = 1 << c;
      for (SoundAlike sound : SoundAlike.startingWith(c)) {
        made[c] |= bits(sound.letters());
      }
      for (DrawnLetter signs : DrawnLetter.startingWith(c)) {
        made[c] |= 1 << signs.letter();
      }
    }
    made['a'] |= bits(SoundAlike.ending().letters());
    made['i'] |= 1 << 'l';
    made['l'] |= 1 << 'i';
    return made;
  }

  private static int bits(String letters) {
    return letters.chars().reduce(0, (bits, letter) -> bits | 1 << letter);
  }
}
