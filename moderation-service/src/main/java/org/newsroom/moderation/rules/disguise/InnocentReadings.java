package org.newsroom.moderation.rules.disguise;

import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/** Finds ordinary words that a mask fits as well as the word that it is taken for. */
final class InnocentReadings {

  private static final int FEW_GAPS = 2;
  private static final int MOST_STEPS = 2_000;

  private final FoldedText text;
  private final Lexicon lexicon;
  private final Nearness nearness;
  private int steps;

  InnocentReadings(FoldedText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.nearness = new Nearness(text, lexicon);
  }

  /** The doubt about a word that somebody hid in {@code [from, end)}. */
  Doubt about(int word, int from, int end, int effort) {
    steps = 0;
    Doubt near = nearness.doubt(word, from, end, effort);
    return Distortion.total(effort) == 0
        ? lexicon.doubt(word).orGraver(near)
        : underMask(word, from, end, effort).orGraver(near);
  }

  private Doubt underMask(int word, int from, int end, int effort) {
    int masks = Distortion.masks(effort);
    int seen = seen(from, end);
    boolean hidden =
        masks > 0 || Distortion.gaps(effort) > 0 && Distortion.gaps(effort) <= FEW_GAPS;
    boolean sure = masks > 0 && masks <= seen && isCustom(word, from);
    if (!hidden || sure || !isFitted(Trie.ROOT, from, end)) {
      return Doubt.NONE;
    }
    boolean starred = isStarred(from, end);
    boolean few = masks <= seen + 1;
    boolean recognisable = Chars.isLetter(text.charAt(from)) || lexicon.hasStem(word);
    boolean slight =
        masks == 0
            || (lexicon.beginsWithShortStem(word)
                ? starred || few
                : starred && few && recognisable);
    return slight ? Doubt.SLIGHT : Doubt.STRONG;
  }

  /**
   * Whether a star hides something: by custom it hides a swear word, whereas other signs hide
   * anything.
   */
  private boolean isStarred(int from, int end) {
    for (int at = from; at < end; at++) {
      if (text.charAt(at) == '*') {
        return true;
      }
    }
    return false;
  }

  /** The number of steps that the last answer took. */
  int steps() {
    return steps;
  }

  /** Whether custom reads the word behind the mask, as in {@code f**k} and {@code sh*t}. */
  private boolean isCustom(int word, int from) {
    return lexicon.beginsWithShortStem(word) && Chars.isLetter(text.charAt(from));
  }

  private int seen(int from, int end) {
    int seen = 0;
    for (int at = from; at < end; at++) {
      seen += Chars.isLetter(text.charAt(at)) ? 1 : 0;
    }
    return seen;
  }

  private boolean isFitted(int node, int at, int end) {
    Trie vocabulary = lexicon.vocabulary();
    if (at >= end || ++steps > MOST_STEPS) {
      return at >= end && lexicon.isOrdinary(vocabulary.value(node));
    }
    char c = text.charAt(at);
    if (Chars.isLetter(c)) {
      int child = vocabulary.child(node, c);
      return child != Trie.NONE && isFitted(child, at + 1, end);
    }
    int next = Masks.endOfPicture(text, at, end);
    for (int child = vocabulary.firstChild(node);
        child != Trie.NONE;
        child = vocabulary.sibling(child)) {
      if (Chars.isLatin(vocabulary.letter(child)) && isFitted(child, next, end)) {
        return true;
      }
    }
    return false;
  }
}
