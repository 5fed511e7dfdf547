package org.newsroom.moderation.rules.disguise;

import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

/**
 * Finds the word that somebody disguised, of all that a stretch of text may be read as. Only whole
 * words match, so that an innocent word in the same disguise stays innocent.
 */
public final class Disguises {

  /** A word that was found: its number, where it ends, and how far it was disguised. */
  public record Match(int word, int end, int effort, Doubt doubt) {}

  public static final int LONGEST = 64;

  /**
   * A search that ran out of steps leaves a doubt only over so many letters; nobody recognises a
   * word in fewer.
   */
  private static final int FEWEST_LETTERS = 3;

  private static final int STEPS_PER_START = 2_000;

  /** One place may take so many steps while the text has been easy so far. */
  private static final int STEPS_OF_EASY_START = 40_000;

  private static final int STEPS_PER_CHAR = 4;
  private static final int STEPS_AT_LEAST = 100_000;

  /** A text is easy as long as it has taken no more steps than that. */
  private static final int EASY = 10_000;

  private final FoldedText text;
  private final Lexicon lexicon;
  private final Plausibility plausibility;
  private final InnocentReadings doubts;
  private final LatticeWalk walk;
  private long budget;
  private final long easy;
  private @Nullable MatchCache echoes;
  private boolean cutShort;
  private boolean spaced;
  private WordEnds ends;
  private int bestWord;
  private int bestEnd;
  private int bestEffort;

  public Disguises(FoldedText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.plausibility = new Plausibility(lexicon);
    this.ends = new WordEnds(text, lexicon, Lookalikes.latin(), 0, false);
    this.doubts = new InnocentReadings(text, lexicon);
    this.walk = new LatticeWalk(text, lexicon.disguisable(), this::found);
    this.budget = STEPS_AT_LEAST + (long) STEPS_PER_CHAR * text.length();
    this.easy = budget - EASY;
  }

  /** Whether the text asked for more work than any honest text does. */
  public boolean isExhausted() {
    return budget <= 0 || cutShort;
  }

  /**
   * The best match that begins at {@code from} and ends by {@code to}.
   *
   * @param spaced whether blanks separate letters here
   */
  @Nullable Match at(int from, int to, boolean spaced, Lookalikes view) {
    if (budget <= 0) {
      return null;
    }
    int limit = Math.min(to, from + LONGEST);
    if (budget > easy) {
      return search(from, to, limit, spaced, view);
    }
    if (echoes == null) {
      echoes = new MatchCache(text);
    }
    if (echoes.has(from, limit, spaced, view)) {
      return echoes.match(from, limit);
    }
    Match match = search(from, to, limit, spaced, view);
    echoes.keep(from, limit, spaced, view, match);
    return match;
  }

  private @Nullable Match search(int from, int to, int limit, boolean spaced, Lookalikes view) {
    this.spaced = spaced;
    this.ends = new WordEnds(text, lexicon, view, limit, spaced);
    this.bestWord = Trie.NONE;
    this.bestEnd = -1;
    this.bestEffort = Integer.MAX_VALUE;
    int most = STEPS_PER_START;
    int steps = walk.run(from, to, spaced, view, most);
    if (isCutShort(steps, most, from, limit) && budget > easy) {
      budget -= steps;
      most = STEPS_OF_EASY_START;
      steps = walk.run(from, to, spaced, view, most);
    }
    budget -= steps;
    cutShort |= isCutShort(steps, most, from, limit);
    if (bestWord == Trie.NONE) {
      return null;
    }
    Doubt doubt = doubts.about(bestWord, from, bestEnd, bestEffort);
    budget -= doubts.steps();
    return new Match(bestWord, bestEnd, Distortion.total(bestEffort), doubt);
  }

  private boolean isCutShort(int steps, int most, int from, int limit) {
    return steps > most && bestWord == Trie.NONE && isLegible(from, limit);
  }

  private boolean isLegible(int from, int to) {
    int letters = 0;
    for (int at = from; at < to; at++) {
      letters += Chars.isLetter(text.charAt(at)) ? 1 : 0;
    }
    return letters >= FEWEST_LETTERS;
  }

  private void found(int word, int end, int effort) {
    if (end < bestEnd
        || end == bestEnd && !isLikelier(word, effort)
        || !plausibility.mayBeDisguised(word, effort, lexicon.word(word).length(), spaced)
        || !ends.endsWord(end, word, effort)) {
      return;
    }
    bestWord = word;
    bestEnd = end;
    bestEffort = effort;
  }

  /** Less effort is likelier; under a mask, and where all else is equal, the graver word is. */
  private boolean isLikelier(int word, int effort) {
    int graver = gravity(word) - gravity(bestWord);
    if (Distortion.masks(effort) > 0 && Distortion.masks(bestEffort) > 0 && graver != 0) {
      return graver > 0;
    }
    int difference = Distortion.total(effort) - Distortion.total(bestEffort);
    return difference < 0 || difference == 0 && graver > 0;
  }

  private int gravity(int word) {
    return lexicon.isInnocent(word) ? 0 : lexicon.beginsWithShortStem(word) ? 2 : 1;
  }
}
