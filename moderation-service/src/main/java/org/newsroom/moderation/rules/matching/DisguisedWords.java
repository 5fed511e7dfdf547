package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.disguise.Disguises;
import org.newsroom.moderation.rules.disguise.Scripts;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

/**
 * Finds words among signs that may stand for letters or part them: {@code sh!t}, {@code f.u.c.k}.
 */
final class DisguisedWords {

  private static final int WIDEST_GAP = 4;

  private final FoldedText text;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Scripts scripts;
  private final PlainWords plainWords;
  private final Hits hits;

  DisguisedWords(Hits hits, Scripts scripts, PlainWords plainWords) {
    this.text = hits.text();
    this.tokens = hits.tokens();
    this.lexicon = hits.lexicon();
    this.scripts = scripts;
    this.plainWords = plainWords;
    this.hits = hits;
  }

  /**
   * Looks at every place in {@code [from, to)} where a word may begin.
   *
   * @param firstWord the first word of the text that begins there
   */
  void look(int from, int to, int firstWord) {
    int w = firstWord;
    for (int at = from; at < to; at++) {
      while (w < tokens.size() && tokens.begin(w) < at) {
        w++;
      }
      boolean begins = w < tokens.size() && tokens.begin(w) == at;
      if (at < hits.end() || !begins && !mayBegin(from, at)) {
        continue;
      }
      Disguises.Match match = scripts.walk(at, to);
      if (match != null && !isSplitOff(from, at, match)) {
        hits.recognise(match, at);
      } else if (begins && standsAlone(from, to, w)) {
        plainWords.addKnown(w);
      }
    }
  }

  /** Whether a sign that may be a letter begins a word here. */
  private boolean mayBegin(int from, int at) {
    char c = text.charAt(at);
    return !Chars.isLetterOrDigit(c)
        && Lookalikes.mayBeLetter(c)
        && (at == from || c != text.charAt(at - 1))
        && (at == from || "\"'([{<,;:/-".indexOf(text.charAt(at - 1)) >= 0);
  }

  /** Whether the match is only a piece of a longer word that somebody has cut up. */
  private boolean isSplitOff(int from, int at, Disguises.Match match) {
    if (at == from) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean boxed = at > from + 1 && "])}>".indexOf(text.charAt(at - 2)) >= 0;
    boolean joined = isJoined(from, at) || boxed && "[({<".indexOf(before) >= 0;
    return (joined || isSignOfLetter(before))
        && (lexicon.isAmbiguous(match.word()) || match.effort() > 0);
  }

  /** Whether only a few joining signs stand between this place and a letter before it. */
  private boolean isJoined(int from, int at) {
    int before = at - 1;
    while (before > from && at - before < WIDEST_GAP && Chars.isJoint(text.charAt(before))) {
      before--;
    }
    return before < at - 1 && Chars.isLetterOrDigit(text.charAt(before));
  }

  private static boolean isSignOfLetter(char c) {
    return !Chars.isLetterOrDigit(c)
        && Lookalikes.latin().of(c) != 0
        && c != '('
        && c != '['
        && c != '{';
  }

  /** Whether no sign makes an ambiguous word a piece of a longer one. */
  private boolean standsAlone(int from, int to, int w) {
    int known = hits.known(w);
    if (known == Trie.NONE || !lexicon.isAmbiguous(known)) {
      return true;
    }
    int before = tokens.begin(w) - 1;
    int after = tokens.end(w);
    return !(before > from && isCut(before, before - 1))
        && !(after + 1 < to && isCut(after, after + 1));
  }

  /** Whether a sign between two letters makes one word of them. */
  private boolean isCut(int sign, int beyond) {
    char c = text.charAt(sign);
    int step = beyond - sign;
    int next = beyond;
    while (Character.isSurrogate(text.charAt(next)) && next > 0 && next + 1 < text.length()) {
      next += step;
    }
    boolean letter = Chars.isLetterOrDigit(text.charAt(next));
    return ".-_*~/|+=$@€(".indexOf(c) >= 0
        || letter && (Chars.isJoint(c) || "!?<[".indexOf(c) >= 0);
  }
}
