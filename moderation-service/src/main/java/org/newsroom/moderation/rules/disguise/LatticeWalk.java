package org.newsroom.moderation.rules.disguise;

import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

/**
 * Follows all words through a stretch of text at once, sign by sign: each may stand for several
 * letters, or for none. What cannot become a word any more, and what was seen before, is left out.
 */
final class LatticeWalk {

  /** Takes the words that a walk comes upon. */
  interface Finds {
    void found(int word, int end, int effort);
  }

  private static final int LONG_RUN = 8;
  private static final int LONGEST_GAP = 8;
  private static final int MOST_MASKS = 6;
  private static final int MOST_REPEATS = 6;

  /** Most walks are shorter, and then it is cheaper to see a place twice. */
  private static final int STEPS_UNSEEN = 64;

  private final FoldedText text;
  private final Trie trie;
  private final Finds finds;
  private final Lookahead outlook;

  /** Made for long walks only. */
  private @Nullable Visited visited;

  private @Nullable Spellable spellable;
  private Lookalikes view = Lookalikes.latin();
  private int start;
  private int limit;
  private boolean spaced;
  private boolean isLong;
  private int steps;
  private int most;

  LatticeWalk(FoldedText text, Trie trie, Finds finds) {
    this.text = text;
    this.trie = trie;
    this.finds = finds;
    this.outlook = new Lookahead(text);
  }

  /**
   * Walks from {@code start} and no further than {@code limit}, in a stretch that ends at {@code
   * to}.
   *
   * @param spaced whether blanks separate letters here
   * @param most after how many steps it gives up
   * @return how many steps it took; more than {@code most} when it gave up
   */
  int run(int start, int to, boolean spaced, Lookalikes view, int most) {
    this.start = start;
    this.limit = Math.min(to, start + Disguises.LONGEST);
    this.spaced = spaced;
    this.view = view;
    this.most = most;
    steps = 0;
    outlook.look(start, limit, to, view);
    isLong = false;
    walk(Trie.ROOT, start, Distortion.NONE, (char) 0);
    return steps;
  }

  private void walk(int node, int at, int effort, char last) {
    if (++steps > most || !trie.mayEnd(node, outlook.room(at), outlook.letters(at))) {
      return;
    }
    if (steps > STEPS_UNSEEN && !isWorthWhile(node, at, effort, last)) {
      return;
    }
    if (trie.value(node) != Trie.NONE) {
      finds.found(trie.value(node), at, effort);
    }
    if (at >= limit || !Plausibility.mayGoOn(effort, trie.depth(node), spaced)) {
      return;
    }
    char c = text.charAt(at);
    boolean letter = Chars.isLetter(c);
    follow(node, at, effort, c, letter ? Distortion.LETTER : Distortion.SIGN);
    alike(
        node,
        at,
        effort,
        last,
        letter ? Distortion.LETTER_ALIKE : Chars.isDigit(c) ? Distortion.DIGIT : Distortion.SIGN);
    if (node == Trie.ROOT) {
      maskFirst(at, effort);
    } else {
      repeat(node, at, effort, last);
    }
    if (letter) {
      swap(node, at, effort, c);
      sound(node, at, effort, c);
      twin(node, at, effort, c);
    } else if (node != Trie.ROOT) {
      separate(node, at, effort, c, last);
      mask(node, at, effort, c);
    }
    if (!letter || c == 'v') {
      signs(node, at, effort);
    }
  }

  private boolean isWorthWhile(int node, int at, int effort, char last) {
    int letters = outlook.letters(start);
    return (letters == Lookahead.ANY || spellable().leadsToWord(node, letters))
        && visited().add(place(node, at, last), effort);
  }

  private Visited visited() {
    if (visited == null) {
      visited = new Visited();
    }
    if (!isLong) {
      isLong = true;
      visited.clear();
    }
    return visited;
  }

  private Spellable spellable() {
    if (spellable == null) {
      spellable = new Spellable(trie);
    }
    return spellable;
  }

  /** Where in the text and in a word; a mask is followed by any letter, also the same. */
  private long place(int node, int at, char last) {
    return (long) node << 8 | at - start << 1 | (last == 0 ? 0 : 1);
  }

  private void follow(int node, int at, int effort, char c, int kind) {
    int child = trie.child(node, c);
    if (child != Trie.NONE) {
      walk(child, at + 1, Distortion.plus(effort, kind), c);
    }
  }

  private void alike(int node, int at, int effort, char last, int kind) {
    for (long rest = view.of(text.charAt(at)); rest != 0; rest >>>= 16) {
      char alike = (char) rest;
      if (last == alike && mayRepeat(node, at, effort)) {
        walk(node, at + 1, Distortion.plus(effort, Distortion.REPEAT), last);
      }
      follow(node, at, effort, alike, kind);
    }
  }

  /** A letter may be drawn out at will, but not in ever other ways. */
  private boolean mayRepeat(int node, int at, int effort) {
    return node != Trie.ROOT
        && (Distortion.repeats(effort) < MOST_REPEATS || text.charAt(at) == text.charAt(at - 1));
  }

  private void repeat(int node, int at, int effort, char last) {
    if (text.charAt(at) == last) {
      if (!mayRepeat(node, at, effort)) {
        return;
      }
      walk(node, afterRepeat(at, last), Distortion.plus(effort, Distortion.REPEAT), last);
    } else if (repeatsPair(at)) {
      walk(node, at + 2, Distortion.plus(effort, Distortion.REPEAT), last);
    }
  }

  /** One letter further, or close to the end of a long run: the middle of it tells nothing. */
  private int afterRepeat(int at, char c) {
    int end = at + 1;
    while (end < limit && text.charAt(end) == c) {
      end++;
    }
    return Math.max(at + 1, end - LONG_RUN);
  }

  /** Two letters that have just been read: {@code fufuck}. */
  private boolean repeatsPair(int at) {
    return at - start >= 2
        && at + 1 < limit
        && text.charAt(at) == text.charAt(at - 2)
        && text.charAt(at + 1) == text.charAt(at - 1)
        && Chars.isLatin(text.charAt(at))
        && Chars.isLatin(text.charAt(at + 1));
  }

  private void twin(int node, int at, int effort, char c) {
    if (node != Trie.ROOT && (c == 'l' || c == 'i')) {
      follow(node, at, effort, c == 'l' ? 'i' : 'l', Distortion.TWIN);
    }
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
      walk(second, at + 2, Distortion.plus(effort, Distortion.SWAP), c);
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
      walk(next, end, Distortion.plus(effort, Distortion.SOUND), sound.last());
    }
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

  /** One of several digits that part single letters: {@code f2u2c2k}. */
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

  /** After a gap comes a letter, not another gap and not the end. */
  private void afterGap(int node, int at, int effort, char last) {
    if (at >= limit || ++steps > most) {
      return;
    }
    char c = text.charAt(at);
    boolean letter = Chars.isLetter(c);
    follow(node, at, effort, c, letter ? Distortion.LETTER : Distortion.SIGN);
    for (long rest = view.of(c); rest != 0; rest >>>= 16) {
      follow(node, at, effort, (char) rest, letter ? Distortion.LETTER_ALIKE : Distortion.DIGIT);
    }
    if (c == last && mayRepeat(node, at, effort)) {
      walk(node, at + 1, Distortion.plus(effort, Distortion.REPEAT), last);
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
        walk(child, end, masked, (char) 0);
      }
    }
  }

  /** Whether all that was masked so far are vowels, by this sign. */
  private boolean isSameMask(int at, int effort) {
    int before = at - 1;
    while (before > start && text.charAt(before) != text.charAt(at)) {
      before--;
    }
    return before > start && Distortion.stars(effort) == 0 && text.charAt(at) < 0x80;
  }

  /** A mask for the first letter needs a plain letter after it. */
  private void maskFirst(int at, int effort) {
    if (Masks.isStar(text, start, at) && at + 1 < limit && Chars.isLetter(text.charAt(at + 1))) {
      int child = trie.firstChild(Trie.ROOT);
      for (; child != Trie.NONE; child = trie.sibling(child)) {
        if (trie.child(child, text.charAt(at + 1)) != Trie.NONE) {
          walk(child, at + 1, Distortion.plus(effort, Distortion.STAR), (char) 0);
        }
      }
    }
  }

  private void signs(int node, int at, int effort) {
    for (DrawnLetter sequence : DrawnLetter.startingWith(text.charAt(at))) {
      int end = at + sequence.signs().length();
      int child = end > limit ? Trie.NONE : trie.child(node, sequence.letter());
      if (child != Trie.NONE && sequence.standsAt(text, at)) {
        walk(child, end, Distortion.plus(effort, Distortion.LETTER_ALIKE), sequence.letter());
      }
    }
  }
}
