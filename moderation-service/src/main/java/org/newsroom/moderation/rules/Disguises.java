package org.newsroom.moderation.rules;

import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

/**
 * Reads a stretch of text as a lattice (a sign may stand for several letters, or for none) and
 * walks it through the trie of words that people disguise. Only whole words match, so that an
 * innocent word in the same disguise stays innocent.
 */
final class Disguises {

  /** What a walk found: the number of the word, where it ends, and how far it was disguised. */
  record Match(int word, int end, int effort) {}

  static final int LONGEST = 64;

  /** With fewer, what was not searched to the end is no word that a reader would recognise. */
  private static final int FEWEST_LETTERS = 3;

  private static final int LONG_RUN = 8;
  private static final int STEPS_PER_START = 2_000;
  private static final int STEPS_PER_CHAR = 8;
  private static final int STEPS_AT_LEAST = 100_000;

  private final FoldedText text;
  private final Trie trie;
  private final Lexicon lexicon;
  private final Plausibility plausibility;
  private Lookalikes view = Lookalikes.latin();
  private long budget;
  private int stepsLeft;

  /** From each place on, how many letters the rest of the stretch can make at most. */
  private final int[] room = new int[LONGEST + 1];

  private boolean cutShort;

  private int start;
  private int limit;
  private boolean spaced;
  private WordEnds ends;
  private int bestWord;
  private int bestEnd;
  private int bestEffort;

  Disguises(FoldedText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.plausibility = new Plausibility(lexicon);
    this.ends = new WordEnds(text, lexicon, view, 0, false);
    this.trie = lexicon.disguisable();
    this.budget = STEPS_AT_LEAST + (long) STEPS_PER_CHAR * text.length();
  }

  /** Whether the text asked for more work than any honest text does. */
  boolean isExhausted() {
    return budget <= 0 || cutShort;
  }

  private void measureRoom() {
    room[limit - start] = 0;
    for (int at = limit - 1; at >= start; at--) {
      room[at - start] = room[at - start + 1] + mostLetters(text.charAt(at), at + 1 == limit);
    }
  }

  /** How many letters of a word one char may sound like. */
  private static int mostLetters(char c, boolean last) {
    return switch (c) {
      case 'x' -> 3;
      case 'c', 'k', 'q' -> 2;
      case 'a' -> last ? 2 : 1;
      default -> 1;
    };
  }

  private int letters() {
    int letters = 0;
    for (int at = start; at < limit; at++) {
      letters += Chars.isLetter(text.charAt(at)) ? 1 : 0;
    }
    return letters;
  }

  /**
   * The best match that begins at {@code from} and ends by {@code to}.
   *
   * @param spaced whether blanks separate letters here
   */
  @org.jspecify.annotations.Nullable
  Match at(int from, int to, boolean spaced, Lookalikes view) {
    if (budget <= 0) {
      return null;
    }
    this.start = from;
    this.limit = Math.min(to, from + LONGEST);
    this.spaced = spaced;
    this.view = view;
    this.ends = new WordEnds(text, lexicon, view, limit, spaced);
    this.bestWord = Trie.NONE;
    this.bestEnd = -1;
    this.bestEffort = Integer.MAX_VALUE;
    this.stepsLeft = STEPS_PER_START;
    measureRoom();
    walk(Trie.ROOT, from, Effort.NONE, (char) 0, 0);
    budget -= STEPS_PER_START - stepsLeft;
    cutShort |= stepsLeft < 0 && bestWord == Trie.NONE && letters() >= FEWEST_LETTERS;
    return bestWord == Trie.NONE ? null : new Match(bestWord, bestEnd, Effort.total(bestEffort));
  }

  private void walk(int node, int at, int effort, char last, int letters) {
    if (--stepsLeft < 0 || trie.shortest(node) > room[at - start]) {
      return;
    }
    if (trie.value(node) != Trie.NONE) {
      accept(trie.value(node), at, effort, letters);
    }
    if (at >= limit || letters >= LONGEST) {
      return;
    }
    char c = text.charAt(at);
    boolean letter = Chars.isLetter(c);
    follow(node, at, effort, c, letters, letter ? Effort.LETTER : Effort.SIGN);
    for (long rest = view.of(c); rest != 0; rest >>>= 16) {
      int kind = letter ? Effort.LETTER_ALIKE : Chars.isDigit(c) ? Effort.DIGIT : Effort.SIGN;
      char alike = (char) rest;
      if (last == alike && node != Trie.ROOT) {
        walk(node, at + 1, Effort.plus(effort, Effort.REPEAT), last, letters);
      }
      follow(node, at, effort, alike, letters, kind);
    }
    if (node == Trie.ROOT) {
      maskFirst(at, effort);
      soundsLikeF(node, at, effort, letters);
      signs(node, at, effort, letters);
      swap(node, at, effort, c, letters, letter);
      return;
    }
    if (c == last) {
      walk(node, afterRepeat(at, c), Effort.plus(effort, Effort.REPEAT), last, letters);
    } else if (repeatsPair(at)) {
      walk(node, at + 2, Effort.plus(effort, Effort.REPEAT), last, letters);
    }
    if (letter) {
      twin(node, at, effort, c, letters);
      swap(node, at, effort, c, letters, true);
      sound(node, at, effort, c, letters);
    } else {
      separate(node, at, effort, c, last, letters);
      mask(node, at, effort, c, letters);
    }
    signs(node, at, effort, letters);
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
        && isLatin(text.charAt(at))
        && isLatin(text.charAt(at + 1));
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private void twin(int node, int at, int effort, char c, int letters) {
    if (c == 'l' || c == 'i') {
      follow(node, at, effort, c == 'l' ? 'i' : 'l', letters, Effort.TWIN);
    }
  }

  private void follow(int node, int at, int effort, char c, int letters, int kind) {
    int child = trie.child(node, c);
    if (child != Trie.NONE) {
      walk(child, at + 1, Effort.plus(effort, kind), c, letters + 1);
    }
  }

  private void swap(int node, int at, int effort, char c, int letters, boolean letter) {
    if (!letter || at + 1 >= limit || Effort.swaps(effort) > 0 || Effort.sounds(effort) > 1) {
      return;
    }
    char d = text.charAt(at + 1);
    if (d == c || !Chars.isLetter(d)) {
      return;
    }
    int first = trie.child(node, d);
    int second = first == Trie.NONE ? Trie.NONE : trie.child(first, c);
    if (second != Trie.NONE) {
      walk(second, at + 2, Effort.plus(effort, Effort.SWAP), c, letters + 2);
    }
  }

  private void sound(int node, int at, int effort, char c, int letters) {
    if (Effort.sounds(effort) + 2 * Effort.swaps(effort) >= Plausibility.MOST_CHANGED) {
      return;
    }
    switch (c) {
      case 'y' -> heard(node, at + 1, effort, "i", letters);
      case 'z' -> heard(node, at + 1, effort, "s", letters);
      case 'v' -> heard(node, at + 1, effort, "u", letters);
      case 'q' -> heard(node, at + 1, effort, "ck", letters);
      case 'x' -> {
        heard(node, at + 1, effort, "ck", letters);
        heard(node, at + 1, effort, "cks", letters);
      }
      case 'k' -> {
        heard(node, at + 1, effort, "c", letters);
        heard(node, at + 1, effort, "ck", letters);
      }
      case 'c' -> heard(node, at + 1, effort, "ck", letters);
      case 'o' -> pair(node, at, effort, 'o', "u", letters);
      case 'a' -> {
        if (at + 1 == limit) {
          heard(node, at + 1, effort, "er", letters);
        }
      }
      default -> soundsLikeF(node, at, effort, letters);
    }
  }

  private void soundsLikeF(int node, int at, int effort, int letters) {
    if (text.charAt(at) == 'p') {
      pair(node, at, effort, 'h', "f", letters);
    } else if (node == Trie.ROOT && text.charAt(at) == 'k') {
      heard(node, at + 1, effort, "c", letters);
    }
  }

  private void pair(int node, int at, int effort, char second, String letters, int count) {
    if (at + 1 < limit && text.charAt(at + 1) == second) {
      heard(node, at + 2, effort, letters, count);
    }
  }

  private void heard(int node, int at, int effort, String as, int letters) {
    int next = node;
    for (int i = 0; i < as.length() && next != Trie.NONE; i++) {
      next = trie.child(next, as.charAt(i));
    }
    if (next != Trie.NONE) {
      char last = as.charAt(as.length() - 1);
      walk(next, at, Effort.plus(effort, Effort.SOUND), last, letters + as.length());
    }
  }

  private void separate(int node, int at, int effort, char c, char last, int letters) {
    if (!isSeparator(c)) {
      return;
    }
    int next = at;
    while (next < limit && next - at < 8 && isSeparator(text.charAt(next))) {
      next++;
    }
    for (int end = at + 1; end <= next; end++) {
      boolean stop = end == next || end == at + 1;
      if (stop) {
        walkLetter(node, end, Effort.plus(effort, Effort.GAP), last, letters);
      }
    }
  }

  private boolean isSeparator(char c) {
    boolean drawn = c > 0x7F && view.of(c) != 0;
    return !Chars.isLetterOrDigit(c) && !drawn && (spaced || !isBlank(c));
  }

  /** After a gap comes a letter, not another gap and not the end. */
  private void walkLetter(int node, int at, int effort, char last, int letters) {
    if (at >= limit || --stepsLeft < 0) {
      return;
    }
    char c = text.charAt(at);
    int kind = Chars.isLetter(c) ? Effort.LETTER : Effort.SIGN;
    follow(node, at, effort, c, letters, kind);
    for (long rest = view.of(c); rest != 0; rest >>>= 16) {
      int alike = kind == Effort.LETTER ? Effort.LETTER_ALIKE : Effort.DIGIT;
      follow(node, at, effort, (char) rest, letters, alike);
    }
    if (c == last) {
      walk(node, at + 1, Effort.plus(effort, Effort.REPEAT), last, letters);
    }
  }

  private void mask(int node, int at, int effort, char c, int letters) {
    boolean star = Masks.isStar(text, start, at);
    boolean weak = Masks.isWeak(c) || Masks.isPictureInside(text, at, limit);
    if (!star && (!weak || Effort.masks(effort) > 0) || Effort.masks(effort) > 6) {
      return;
    }
    int kind = star ? Effort.STAR : Effort.MASK;
    int end = star ? at + 1 : Masks.endOfPicture(text, at, limit);
    for (int child = trie.firstChild(node); child != Trie.NONE; child = trie.sibling(child)) {
      if (star || "aeiou".indexOf(trie.letter(child)) >= 0) {
        walk(child, end, Effort.plus(effort, kind), (char) 0, letters + 1);
      }
    }
  }

  /** A mask for the first letter needs a plain letter after it. */
  private void maskFirst(int at, int effort) {
    if (Masks.isStar(text, start, at) && at + 1 < limit && Chars.isLetter(text.charAt(at + 1))) {
      int child = trie.firstChild(Trie.ROOT);
      for (; child != Trie.NONE; child = trie.sibling(child)) {
        if (trie.child(child, text.charAt(at + 1)) != Trie.NONE) {
          walk(child, at + 1, Effort.plus(effort, Effort.STAR), (char) 0, 1);
        }
      }
    }
  }

  private void signs(int node, int at, int effort, int letters) {
    if (Chars.isLetter(text.charAt(at)) && text.charAt(at) != 'v') {
      return;
    }
    for (SignSequence sequence : SignSequence.startingWith(text.charAt(at))) {
      int end = at + sequence.signs().length();
      if (end <= limit && sequence.standsAt(text, at)) {
        int child = trie.child(node, sequence.letter());
        if (child != Trie.NONE) {
          int cost = Effort.plus(effort, Effort.LETTER_ALIKE);
          walk(child, end, cost, sequence.letter(), letters + 1);
        }
      }
    }
  }

  private void accept(int word, int end, int effort, int letters) {
    if (end < bestEnd
        || end == bestEnd && !isLikelier(word, effort)
        || !plausibility.mayBeDisguised(word, effort, letters, spaced)
        || !ends.endsWord(end, word, effort)) {
      return;
    }
    bestWord = word;
    bestEnd = end;
    bestEffort = effort;
  }

  /** Less effort is likelier; under a mask, and where all else is equal, the graver word is. */
  private boolean isLikelier(int word, int effort) {
    boolean innocent = lexicon.rulesOf(word).length == 0;
    boolean bestInnocent = lexicon.rulesOf(bestWord).length == 0;
    if (Effort.masks(effort) > 0 && Effort.masks(bestEffort) > 0 && innocent != bestInnocent) {
      return bestInnocent;
    }
    int difference = Effort.total(effort) - Effort.total(bestEffort);
    return difference < 0 || difference == 0 && bestInnocent && !innocent;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }
}
