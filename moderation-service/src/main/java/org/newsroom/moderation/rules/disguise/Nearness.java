package org.newsroom.moderation.rules.disguise;

import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * Tells a disguise that hides nothing else from letters that are only near a word: those under a
 * mask, those that sound like it, a letter doubled by chance, and acronyms and names.
 */
final class Nearness {

  private static final int LONGEST_ACRONYM = 5;

  /** No name of a person follows it. */
  private static final String ARTICLE = "the";

  private final FoldedText text;
  private final Lexicon lexicon;

  /** Whether most letters of the text are capitals; null until somebody asks. */
  private @Nullable Boolean shouted;

  Nearness(FoldedText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The doubt about a word that was read in {@code [from, end)} with that effort. */
  Doubt doubt(int word, int from, int end, int effort) {
    boolean changed = Distortion.sounds(effort) > 0 || Distortion.swaps(effort) > 0;
    boolean guessed = changed || lexicon.isEvasion(word);
    if (guessed && isAcronym(from, end)) {
      return Doubt.STRONG;
    }
    if (Distortion.sounds(effort) > 0 && isLikeName(from, end)) {
      return isBehindWord(from) ? Doubt.STRONG : Doubt.SLIGHT;
    }
    return guessed || isGuess(word, from, end, effort) ? Doubt.NEAR : Doubt.NONE;
  }

  private boolean isGuess(int word, int from, int end, int effort) {
    int letters = lexicon.word(word).length();
    int gaps = Distortion.gaps(effort);
    int signs = Distortion.digits(effort) + Distortion.signs(effort);
    return Distortion.masks(effort) > 0
        || Distortion.twins(effort) > 0
        || Distortion.repeats(effort) == 1 && !lexicon.hasStem(word)
        || gaps > 0 && gaps < letters - 2
        || 2 * signs > letters
        || Distortion.alike(effort) > 0 && isForeign(from, end);
  }

  /**
   * Whether it is written as a name: {@code Phuc} and {@code Tossa de Mar} sound like what they are
   * not.
   */
  private boolean isLikeName(int from, int end) {
    return text.isCapital(from) && !text.isCapital(end - 1);
  }

  /**
   * Whether it stands behind another word than an English article, as names do within a sentence
   * and behind other names.
   */
  private boolean isBehindWord(int from) {
    int before = from - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0
        && before < from - 1
        && Chars.isLetterOrDigit(text.charAt(before))
        && !isArticle(before + 1);
  }

  private boolean isArticle(int end) {
    int from = end - ARTICLE.length();
    return from >= 0
        && ARTICLE.contentEquals(text.subSequence(from, end))
        && (from == 0 || !Chars.isLetterOrDigit(text.charAt(from - 1)));
  }

  /** Whether it has capitals only, and few, in a text that is not all in capitals. */
  private boolean isAcronym(int from, int end) {
    if (end - from > LONGEST_ACRONYM) {
      return false;
    }
    for (int at = from; at < end; at++) {
      if (!text.isCapital(at)) {
        return false;
      }
    }
    return !isShouted();
  }

  private boolean isShouted() {
    if (shouted == null) {
      shouted = hasMostlyCapitals();
    }
    return shouted;
  }

  private boolean hasMostlyCapitals() {
    int capitals = 0;
    int letters = 0;
    for (int at = 0; at < text.length(); at++) {
      letters += Chars.isLetter(text.charAt(at)) ? 1 : 0;
      capitals += text.isCapital(at) ? 1 : 0;
    }
    return 2 * capitals > letters;
  }

  /** Whether none of the letters is a Latin one: a word of another script is no disguise. */
  private boolean isForeign(int from, int end) {
    for (int at = from; at < end; at++) {
      if (Chars.isLatin(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
