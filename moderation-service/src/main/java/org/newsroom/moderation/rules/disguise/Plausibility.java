package org.newsroom.moderation.rules.disguise;

import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.text.Chars;

/** Judges how far a word may be disguised so that a reader still recognises it. */
final class Plausibility {

  /** The gravest words may have so many letters changed by sound; a swap counts twice. */
  static final int MOST_CHANGED = 3;

  private static final int FOUR_LETTERS = 4;

  /** Gaps beyond this number are not counted. */
  private static final int MOST_GAPS = 15;

  private static final int FEW_GAPS = 2;

  /**
   * A word may have so many gaps more than letters where its letters are drawn out: {@code f u u u
   * c k}.
   */
  private static final int MORE_GAPS = 4;

  private final Lexicon lexicon;

  Plausibility(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether that much effort still leaves the word recognisable to a reader. */
  boolean mayBeDisguised(int word, int effort, int letters, boolean spaced) {
    if (Distortion.total(effort) == 0) {
      return true;
    }
    if (Distortion.letters(effort) == 0
        || lexicon.isEvasion(word) && Distortion.total(effort) > Distortion.alike(effort)) {
      return false;
    }
    if (letters <= 3) {
      return isShortDisguise(effort, letters);
    }
    return (Distortion.twins(effort) == 0 || lexicon.isInnocent(word) || lexicon.hasStem(word))
        && masksAreFew(word, effort, letters)
        && soundsRight(word, effort, letters)
        && gapsAreRegular(word, effort, letters, spaced)
        && Distortion.digits(effort) + Distortion.signs(effort) < letters;
  }

  /** Whether a word that took that much effort so far may turn out plausible. */
  static boolean mayGoOn(int effort, int letters, boolean spaced) {
    int masks = Distortion.masks(effort);
    int rest = Distortion.total(effort) - 2 * masks;
    if (masks > 0 && (Distortion.weakMasks(effort) > 0 ? masks > 1 || rest > 0 : rest > 1)) {
      return false;
    }
    int gaps = Distortion.gaps(effort);
    if (gaps > letters + MORE_GAPS) {
      return false;
    }
    boolean irregular = letters <= MOST_GAPS && gaps + (spaced ? masks : 0) < letters - 2;
    return !irregular || !spaced && gaps <= FEW_GAPS;
  }

  private static boolean isShortDisguise(int effort, int letters) {
    boolean plain =
        Distortion.swaps(effort) + Distortion.sounds(effort) + Distortion.digits(effort) == 0;
    boolean spelled = Distortion.gaps(effort) == 0 || Distortion.gaps(effort) == letters - 1;
    boolean masked = Distortion.masks(effort) == 0 || Distortion.stars(effort) == 1 && letters == 3;
    return plain && spelled && masked && letters == 3 && Distortion.repeats(effort) != 1;
  }

  private boolean masksAreFew(int word, int effort, int letters) {
    int masks = Distortion.masks(effort);
    if (masks == 0) {
      return true;
    }
    int rest = Distortion.total(effort) - 2 * masks;
    int seen = letters - masks;
    if (Distortion.weakMasks(effort) > 0) {
      return masks == 1 && rest == 0;
    }
    if (lexicon.isInnocent(word)) {
      return rest <= 1;
    }
    boolean littleElse = Distortion.gaps(effort) == 0 && rest <= (masks == 1 ? 1 : 0);
    return littleElse && enoughIsSeen(word, masks, seen);
  }

  /**
   * Whether a mask leaves enough to read: custom reads {@code f***} and {@code w****r}; {@code
   * m******r} could be anybody.
   */
  private boolean enoughIsSeen(int word, int masks, int seen) {
    if (seen == 1) {
      return lexicon.beginsWithShortStem(word) && masks < FOUR_LETTERS;
    }
    return seen >= 2 && (masks <= seen + 1 || lexicon.beginsWithShortStem(word));
  }

  private boolean soundsRight(int word, int effort, int letters) {
    int changed = Distortion.sounds(effort) + 2 * Distortion.swaps(effort);
    if (changed == 0) {
      return true;
    }
    if (!Chars.isLatin(lexicon.word(word).charAt(0))) {
      return false;
    }
    if (letters == FOUR_LETTERS && !lexicon.isInnocent(word) && !lexicon.isStem(word)) {
      return false;
    }
    return lexicon.isInnocent(word) || lexicon.isGrave(word)
        ? changed <= MOST_CHANGED
        : letters >= 6 && changed <= 2 && !lexicon.isAmbiguous(word);
  }

  private boolean gapsAreRegular(int word, int effort, int letters, boolean spaced) {
    int gaps = Distortion.gaps(effort);
    int most = Math.min(MOST_GAPS, letters - 1);
    if (spaced) {
      return gaps + Distortion.masks(effort) >= most - 1;
    }
    boolean few = gaps <= FEW_GAPS && Distortion.masks(effort) == 0 && !lexicon.isAmbiguous(word);
    return gaps == 0 || gaps >= most - 1 || few;
  }
}
