package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.disguise.Disguises;
import org.newsroom.moderation.rules.disguise.Scripts;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

/** Finds words whose letters stand apart: {@code f u c k}, {@code f.u c-k}. */
final class SpelledOut {

  private static final int SHORTEST_RUN = 3;
  private static final int WIDEST_GAP = 4;

  private final FoldedText text;
  private final Lexicon lexicon;
  private final Scripts scripts;
  private final Hits hits;
  private int runStart = -1;
  private int runEnd;
  private int runLength;
  private boolean pictured;

  SpelledOut(Hits hits, Scripts scripts) {
    this.text = hits.text();
    this.lexicon = hits.lexicon();
    this.scripts = scripts;
    this.hits = hits;
  }

  /** Takes the next stretch without blanks. */
  void chunk(int from, int to) {
    int letters = singleLetters(from, to);
    if (letters == 0 && isPicture(from, to) && runStart >= 0) {
      pictured = true;
      return;
    }
    if (letters == 0 || !pictured && from - runEnd > WIDEST_GAP) {
      closeRun();
    }
    if (letters > 0) {
      runStart = runStart < 0 ? from : runStart;
      runEnd = to;
      runLength += letters;
      pictured = false;
    }
  }

  /** The number of letters there, if they all stand apart; 0 where two stand together. */
  private int singleLetters(int from, int to) {
    if (to - from == 1) {
      char c = text.charAt(from);
      return Chars.isLetterOrDigit(c) || c < 0x80 && Lookalikes.mayBeLetter(c) ? 1 : 0;
    }
    int letters = 0;
    boolean before = false;
    for (int at = from; at < to; at++) {
      boolean letter = Chars.isLetterOrDigit(text.charAt(at));
      if (letter && before || at == from && !letter) {
        return 0;
      }
      letters += letter ? 1 : 0;
      before = letter;
    }
    return letters;
  }

  /** Whether only a few signs stand there, such as a picture between two letters. */
  private boolean isPicture(int from, int to) {
    for (int at = from; at < to; at++) {
      if (Chars.isLetterOrDigit(text.charAt(at))) {
        return false;
      }
    }
    return to - from <= 4;
  }

  /** Looks at the letters that stood apart until here. */
  void closeRun() {
    if (runLength >= SHORTEST_RUN) {
      spelledOut(runStart, runEnd);
    }
    runStart = -1;
    runLength = 0;
    pictured = false;
  }

  private void spelledOut(int from, int to) {
    boolean prefix = true;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (Chars.isBlank(c) || at > from && !Chars.isBlank(text.charAt(at - 1))) {
        continue;
      }
      Disguises.Match match = scripts.walkSpelledOut(at, to);
      if (match != null && (prefix || lexicon.isStem(match.word()))) {
        hits.recognise(match, at);
        return;
      }
      prefix = prefix && (c == 'a' || c == 'i' || c == 'u');
    }
  }
}
