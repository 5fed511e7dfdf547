package org.newsroom.moderation.rules;

import org.newsroom.moderation.rules.lexicon.Lexicon;

/** How far a word may be disguised so that a reader still recognises it. */
final class Plausibility {

  /** Sounds, and swaps twice, that the gravest words may have changed. */
  static final int MOST_CHANGED = 3;

  private static final int FOUR_LETTERS = 4;

  /** More are not counted. */
  private static final int MOST_GAPS = 15;

  private static final int FEW_GAPS = 2;

  /** Than letters, where these are drawn out: {@code f u u u c k}. */
  private static final int MORE_GAPS = 4;

  private final Lexicon lexicon;

  Plausibility(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether that much effort still leaves the word recognisable to a reader. */
  boolean mayBeDisguised(int word, int effort, int letters, boolean spaced) {
    if (Effort.total(effort) == 0) {
      return true;
    }
    if (Effort.letters(effort) == 0
        || lexicon.isEvasion(word) && Effort.total(effort) > Effort.alike(effort)) {
      return false;
    }
    if (letters <= 3) {
      return isShortDisguise(effort, letters);
    }
    return (Effort.twins(effort) == 0 || lexicon.isInnocent(word) || lexicon.hasStem(word))
        && masksAreFew(word, effort, letters)
        && soundsRight(word, effort, letters)
        && gapsAreRegular(word, effort, letters, spaced)
        && Effort.digits(effort) + Effort.signs(effort) < letters;
  }

  /** Whether a word that took that much effort so far may turn out plausible. */
  static boolean mayGoOn(int effort, int letters, boolean spaced) {
    int masks = Effort.masks(effort);
    int rest = Effort.total(effort) - 2 * masks;
    if (masks > 0 && (Effort.weakMasks(effort) > 0 ? masks > 1 || rest > 0 : rest > 1)) {
      return false;
    }
    int gaps = Effort.gaps(effort);
    if (gaps > letters + MORE_GAPS) {
      return false;
    }
    boolean irregular = letters <= MOST_GAPS && gaps + (spaced ? masks : 0) < letters - 2;
    return !irregular || !spaced && gaps <= FEW_GAPS;
  }

  private static boolean isShortDisguise(int effort, int letters) {
    boolean plain = Effort.swaps(effort) + Effort.sounds(effort) + Effort.digits(effort) == 0;
    boolean spelled = Effort.gaps(effort) == 0 || Effort.gaps(effort) == letters - 1;
    boolean masked = Effort.masks(effort) == 0 || Effort.stars(effort) == 1 && letters == 3;
    return plain && spelled && masked && letters == 3 && Effort.repeats(effort) != 1;
  }

  private boolean masksAreFew(int word, int effort, int letters) {
    int masks = Effort.masks(effort);
    if (masks == 0) {
      return true;
    }
    int rest = Effort.total(effort) - 2 * masks;
    int seen = letters - masks;
    if (Effort.weakMasks(effort) > 0) {
      return masks == 1 && rest == 0;
    }
    if (lexicon.isInnocent(word)) {
      return rest <= 1;
    }
    boolean littleElse = Effort.gaps(effort) == 0 && rest <= (masks == 1 ? 1 : 0);
    return littleElse && enoughIsSeen(word, masks, seen);
  }

  /** {@code f***} and {@code w****r} are read by custom, {@code m******r} could be anybody. */
  private boolean enoughIsSeen(int word, int masks, int seen) {
    if (seen == 1) {
      return lexicon.beginsWithShortStem(word) && masks < FOUR_LETTERS;
    }
    return seen >= 2 && (masks <= seen + 1 || lexicon.beginsWithShortStem(word));
  }

  private boolean soundsRight(int word, int effort, int letters) {
    int changed = Effort.sounds(effort) + 2 * Effort.swaps(effort);
    if (changed == 0) {
      return true;
    }
    if (!Lexicon.isLatin(lexicon.word(word).substring(0, 1))) {
      return false;
    }
    if (letters == FOUR_LETTERS && !lexicon.isInnocent(word) && !lexicon.isStem(word)) {
      return false;
    }
    return lexicon.isStrong(word)
        ? changed <= MOST_CHANGED
        : letters >= 6 && changed <= 2 && !lexicon.isAmbiguous(word);
  }

  private boolean gapsAreRegular(int word, int effort, int letters, boolean spaced) {
    int gaps = Effort.gaps(effort);
    int most = Math.min(MOST_GAPS, letters - 1);
    if (spaced) {
      return gaps + Effort.masks(effort) >= most - 1;
    }
    boolean few = gaps <= FEW_GAPS && Effort.masks(effort) == 0 && !lexicon.isAmbiguous(word);
    return gaps == 0 || gaps >= most - 1 || few;
  }
}
