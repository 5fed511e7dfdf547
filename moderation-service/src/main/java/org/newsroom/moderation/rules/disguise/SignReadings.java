package org.newsroom.moderation.rules.disguise;

import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

/** Reads a sign inside a word as one that parts two letters, masks one, or is a part of one. */
final class SignReadings {

  private static final int LONGEST_GAP = 8;
  private static final int MOST_MASKS = 6;

  private final LatticeWalk walk;
  private final FoldedText text;
  private final Trie trie;
  private int start;
  private int limit;
  private boolean spaced;
  private Lookalikes view = Lookalikes.latin();

  SignReadings(LatticeWalk walk, FoldedText text, Trie trie) {
    this.walk = walk;
    this.text = text;
    this.trie = trie;
  }

  /** Begins a walk from {@code start} and no further than {@code limit}. */
  void begin(int start, int limit, boolean spaced, Lookalikes view) {
    this.start = start;
    this.limit = limit;
    this.spaced = spaced;
    this.view = view;
  }

  /** Goes on without the sign at {@code at}, and with the letters that it may hide. */
  void read(int node, int at, int effort, char last) {
    char c = text.charAt(at);
    separate(node, at, effort, c, last);
    mask(node, at, effort, c);
  }

  private void separate(int node, int at, int effort, char c, char last) {
    if (!isSeparator(c) && !isDigitBetween(at)) {
      return;
    }
    int next = at;
    while (next < limit && next - at < LONGEST_GAP && isSeparator(text.charAt(next))) {
      next++;
    }
    int parted = Distortion.plus(effort, Distortion.GAP);
    afterGap(node, at + 1, parted, last);
    if (next > at + 1) {
      afterGap(node, next, parted, last);
    }
  }

  private boolean isSeparator(char c) {
    boolean drawn = c > 0x7F && view.of(c) != 0;
    return !Chars.isLetterOrDigit(c) && !drawn && (spaced || !Chars.isBlank(c));
  }

  /** Whether a digit there parts two single letters, as in {@code f2u2c2k}. */
  private boolean isDigitBetween(int at) {
    return Chars.isDigit(text.charAt(at))
        && isLetterAt(at - 1)
        && isLetterAt(at + 1)
        && !isLetterAt(at - 2)
        && !isLetterAt(at + 2);
  }

  private boolean isLetterAt(int at) {
    return at >= start && at < limit && Chars.isLetter(text.charAt(at));
  }

  /** Goes on behind a gap, where a letter has to stand: no other gap, and not the end. */
  private void afterGap(int node, int at, int effort, char last) {
    if (at >= limit || walk.isTired()) {
      return;
    }
    char c = text.charAt(at);
    boolean letter = Chars.isLetter(c);
    walk.follow(node, at, effort, c, letter ? Distortion.LETTER : Distortion.SIGN);
    for (long rest = view.of(c); rest != 0; rest >>>= 16) {
      walk.follow(
          node, at, effort, (char) rest, letter ? Distortion.LETTER_ALIKE : Distortion.DIGIT);
    }
    if (c == last && walk.mayRepeat(node, at, effort)) {
      walk.walk(node, at + 1, Distortion.plus(effort, Distortion.REPEAT), last);
    }
  }

  private void mask(int node, int at, int effort, char c) {
    boolean star = Masks.isStar(text, start, at);
    boolean weak = Masks.isWeak(c) || Masks.isPictureInside(text, at, limit);
    boolean another = Distortion.masks(effort) > 0 && !isSameMask(at, effort);
    if (!star && (!weak || another) || Distortion.masks(effort) > MOST_MASKS) {
      return;
    }
    int masked = Distortion.plus(effort, star ? Distortion.STAR : Distortion.MASK);
    if (!Plausibility.mayGoOn(masked, trie.depth(node) + 1, spaced)) {
      return;
    }
    int end = star ? at + 1 : Masks.endOfPicture(text, at, limit);
    for (int child = trie.firstChild(node); child != Trie.NONE; child = trie.sibling(child)) {
      if (star || "aeiou".indexOf(trie.letter(child)) >= 0) {
        walk.walk(child, end, masked, (char) 0);
      }
    }
  }

  /** Whether this sign has masked all letters that were masked so far, and each was a vowel. */
  private boolean isSameMask(int at, int effort) {
    int before = at - 1;
    while (before > start && text.charAt(before) != text.charAt(at)) {
      before--;
    }
    return before > start && Distortion.stars(effort) == 0 && text.charAt(at) < 0x80;
  }

  /** A mask for the first letter needs a plain letter after it. */
  void maskFirst(int at, int effort) {
    if (Masks.isStar(text, start, at) && at + 1 < limit && Chars.isLetter(text.charAt(at + 1))) {
      int child = trie.firstChild(Trie.ROOT);
      for (; child != Trie.NONE; child = trie.sibling(child)) {
        if (trie.child(child, text.charAt(at + 1)) != Trie.NONE) {
          walk.walk(child, at + 1, Distortion.plus(effort, Distortion.STAR), (char) 0);
        }
      }
    }
  }

  /** Goes on with the letters that the signs at {@code at} draw together. */
  void draw(int node, int at, int effort) {
    for (DrawnLetter sequence : DrawnLetter.startingWith(text.charAt(at))) {
      int end = at + sequence.signs().length();
      int child = end > limit ? Trie.NONE : trie.child(node, sequence.letter());
      if (child != Trie.NONE && sequence.standsAt(text, at)) {
        walk.walk(child, end, Distortion.plus(effort, Distortion.LETTER_ALIKE), sequence.letter());
      }
    }
  }
}
