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

  private static final int MOST_REPEATS = 6;

  /** Most walks are shorter, and then it is cheaper to see a place twice. */
  private static final int STEPS_UNSEEN = 64;

  private final FoldedText text;
  private final Trie trie;
  private final Finds finds;
  private final Lookahead outlook;
  private final LetterReadings letters;
  private final SignReadings signs;

  /** Only long walks need it. */
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
    this.letters = new LetterReadings(this, text, trie);
    this.signs = new SignReadings(this, text, trie);
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
    letters.begin(start, limit);
    signs.begin(start, limit, spaced, view);
    isLong = false;
    walk(Trie.ROOT, start, Distortion.NONE, (char) 0);
    return steps;
  }

  /** Arrives at a place of the text and of some words, which took that much effort. */
  void walk(int node, int at, int effort, char last) {
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
    if (Chars.isLetter(text.charAt(at))) {
      readLetter(node, at, effort, last);
    } else {
      readSign(node, at, effort, last);
    }
  }

  private void readLetter(int node, int at, int effort, char last) {
    char c = text.charAt(at);
    follow(node, at, effort, c, Distortion.LETTER);
    alike(node, at, effort, last, Distortion.LETTER_ALIKE);
    if (node != Trie.ROOT) {
      letters.repeat(node, at, effort, last);
    }
    letters.read(node, at, effort);
    if (c == 'v') {
      signs.draw(node, at, effort);
    }
  }

  private void readSign(int node, int at, int effort, char last) {
    char c = text.charAt(at);
    follow(node, at, effort, c, Distortion.SIGN);
    alike(node, at, effort, last, Chars.isDigit(c) ? Distortion.DIGIT : Distortion.SIGN);
    if (node == Trie.ROOT) {
      signs.maskFirst(at, effort);
    } else {
      letters.repeat(node, at, effort, last);
      signs.read(node, at, effort, last);
    }
    signs.draw(node, at, effort);
  }

  /** Takes one more step; whether that is more than the walk may take. */
  boolean isTired() {
    return ++steps > most;
  }

  private boolean isWorthWhile(int node, int at, int effort, char last) {
    int possible = outlook.letters(start);
    return (possible == Lookahead.ANY || spellable().leadsToWord(node, possible))
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

  /**
   * The place in the text and in the words as one number. Behind a mask, where any letter may
   * follow, also the one before it, the place is another.
   */
  private long place(int node, int at, char last) {
    return (long) node << 8 | at - start << 1 | (last == 0 ? 0 : 1);
  }

  /** Goes on with a letter, where some word has it there. */
  void follow(int node, int at, int effort, char c, int kind) {
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

  /** A letter may be drawn out at will, but changed back and forth only some times. */
  boolean mayRepeat(int node, int at, int effort) {
    return node != Trie.ROOT
        && (Distortion.repeats(effort) < MOST_REPEATS || text.charAt(at) == text.charAt(at - 1));
  }
}
