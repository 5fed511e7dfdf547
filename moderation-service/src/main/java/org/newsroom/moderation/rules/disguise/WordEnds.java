package org.newsroom.moderation.rules.disguise;

import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

/**
 * Judges where a disguised word may end.
 *
 * @param limit up to where the stretch is looked at
 * @param spaced whether blanks separate letters in it
 */
record WordEnds(FoldedText text, Lexicon lexicon, Lookalikes view, int limit, boolean spaced) {

  /** Whether a word with that effort may end there, or is only the beginning of another. */
  boolean endsWord(int end, int word, int effort) {
    if (spaced && !lexicon.isStem(word) && hasLetter(end)) {
      return false;
    }
    if (end >= limit) {
      return end >= text.length() || !Chars.isLetterOrDigit(text.charAt(end)) || spaced;
    }
    char c = text.charAt(end);
    if (Chars.isLetterOrDigit(c)) {
      return false;
    }
    if (Chars.isBlank(c)) {
      return !spaced || lexicon.isStem(word);
    }
    boolean ambiguous = lexicon.isAmbiguous(word);
    return !(ambiguous && isCutOff(end))
        && !lettersFollow(end, ambiguous || Distortion.total(effort) > 0);
  }

  private boolean hasLetter(int from) {
    for (int at = from; at < limit; at++) {
      if (Chars.isLetterOrDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCutOff(int end) {
    return "?!<".indexOf(text.charAt(end)) >= 0
        && end + 1 < limit
        && Chars.isLetterOrDigit(text.charAt(end + 1));
  }

  /** Whether signs that may be letters, or a separator and a letter, go on with the word. */
  private boolean lettersFollow(int end, boolean strict) {
    boolean alike = false;
    for (int at = end; at < limit; at++) {
      char c = text.charAt(at);
      if (Chars.isBlank(c)) {
        return false;
      }
      if (Chars.isLetterOrDigit(c)) {
        return strict && (alike || Chars.isJoint(text.charAt(at - 1)));
      }
      alike |= view.of(c) != 0 && c != '!';
    }
    return false;
  }
}
