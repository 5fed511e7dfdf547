package org.newsroom.moderation.rules.matching;

import java.util.List;
import org.newsroom.moderation.rules.disguise.Disguises;
import org.newsroom.moderation.rules.disguise.Scripts;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.lexicon.WordSet;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

/** Finds the lexicon's words in a text: as they are, disguised, spelled out, or inside others. */
public final class LexiconMatcher {

  private static final int WIDEST_GAP = 4;
  private static final int SHORTEST_DOMAIN = 2;

  private final FoldedText text;
  private final Tokens words;
  private final Lexicon lexicon;
  private final Disguises disguises;
  private final Scripts scripts;
  private final Names names;
  private final WordParts parts;
  private final SplitWords halves;
  private final SpelledOut spelledOut;
  private final Hits hits;
  private int word;

  public LexiconMatcher(FoldedText text, Tokens words, Lexicon lexicon, WordSet glue) {
    this.text = text;
    this.words = words;
    this.lexicon = lexicon;
    this.disguises = new Disguises(text, lexicon);
    this.names = new Names(text, words, lexicon);
    this.scripts = new Scripts(text, disguises);
    this.hits = new Hits(words, lexicon);
    this.parts = new WordParts(text, words, lexicon, glue, hits);
    this.halves = new SplitWords(text, words, lexicon, hits);
    this.spelledOut = new SpelledOut(text, lexicon, scripts, hits);
  }

  public boolean isExhausted() {
    return disguises.isExhausted();
  }

  public List<Hit> hits() {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Chars.isBlank(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        chunk(at, end);
        spelledOut.chunk(at, end);
      }
      at = end + 1;
    }
    spelledOut.closeRun();
    return hits.found();
  }

  private void chunk(int from, int to) {
    int firstWord = word;
    while (word < words.size() && words.begin(word) < to) {
      word++;
    }
    if (word - firstWord <= 1 && isPlain(from, to, firstWord, word)) {
      if (word > firstWord && halves.isOfInnocent(firstWord)) {
        return;
      }
      if (word > firstWord) {
        plainWord(firstWord);
        halves.look(firstWord);
      }
    } else if (!isAddress(from, to)) {
      lattice(from, to, firstWord);
    } else {
      stemsOfAddress(firstWord);
    }
    for (int w = firstWord; w < word; w++) {
      parts.insideWord(w, from);
    }
  }

  /** An address is no disguise, but {@code fuck://you} is no address either. */
  private void stemsOfAddress(int firstWord) {
    for (int w = firstWord; w < word; w++) {
      int known = words.known(w);
      if (known != Trie.NONE && lexicon.isStem(known)) {
        hits.add(new Hit(known, w, w, words.begin(w), words.end(w), Doubt.NONE));
      }
    }
  }

  /** Whether signs stand only around the word, and none of them could be a letter. */
  private boolean isPlain(int from, int to, int firstWord, int end) {
    int begin = firstWord < end ? words.begin(firstWord) : to;
    for (int at = from; at < begin; at++) {
      if (Lookalikes.mayBeLetter(text.charAt(at))
          && text.charAt(at) != '('
          && text.charAt(at) != '[') {
        return false;
      }
    }
    for (int at = firstWord < end ? words.end(firstWord) : to; at < to; at++) {
      char c = text.charAt(at);
      if (Lookalikes.mayBeLetter(c) && c != '!') {
        return false;
      }
    }
    return true;
  }

  private boolean isAddress(int from, int to) {
    if (isAt("www.", from)) {
      return isHost(from, to);
    }
    for (int at = from + 2; at < to; at++) {
      if (text.charAt(at) == '@' && text.charAt(at - 1) != '*') {
        return isHost(at + 1, to);
      }
      if (isAt("://", at)) {
        return areLetters(from, at) && isHost(at + 3, to);
      }
    }
    return false;
  }

  /** Whether a name with a top-level domain stands here, as {@code f.u.c.k} has none. */
  private boolean isHost(int from, int to) {
    int label = from;
    int end = from;
    int at = from;
    while (at < to && (Chars.isLetterOrDigit(text.charAt(at)) || isHostSign(text.charAt(at)))) {
      if (text.charAt(at) != '.') {
        label = at > from && text.charAt(at - 1) == '.' ? at : label;
        end = at + 1;
      }
      at++;
    }
    boolean closed = at == to || "/:?#,;!)]>\"'".indexOf(text.charAt(at)) >= 0;
    return closed && label > from && end - label >= SHORTEST_DOMAIN && areLetters(label, end);
  }

  private static boolean isHostSign(char c) {
    return c == '.' || c == '-';
  }

  private boolean isAt(String signs, int at) {
    int same = 0;
    while (same < signs.length()
        && at + same < text.length()
        && text.charAt(at + same) == signs.charAt(same)) {
      same++;
    }
    return same == signs.length();
  }

  private boolean areLetters(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Chars.isLetter(text.charAt(at))) {
        return false;
      }
    }
    return to > from;
  }

  private void plainWord(int w) {
    int known = words.known(w);
    if (lexicon.isName(known) && names.isOfPerson(w)) {
      return;
    }
    if (known != Trie.NONE && !lexicon.isInnocent(known)) {
      addKnown(known, w);
      return;
    }
    if (known != Trie.NONE && !lexicon.isName(known)) {
      return;
    }
    Disguises.Match match = scripts.walk(words.begin(w), words.end(w));
    if (match != null && match.end() == words.end(w)) {
      hits.recognise(match, words.begin(w));
    }
  }

  private void addKnown(int known, int w) {
    if (!names.isFirstOfAllName(known, w)) {
      Doubt doubt =
          lexicon.isName(known) && names.isCapitalised(w) ? Doubt.SLIGHT : lexicon.doubt(known);
      hits.add(new Hit(known, w, w, words.begin(w), words.end(w), doubt));
    }
  }

  private void lattice(int from, int to, int firstWord) {
    int w = firstWord;
    for (int at = from; at < to; at++) {
      while (w < word && words.begin(w) < at) {
        w++;
      }
      boolean begins = w < word && words.begin(w) == at;
      if (at < hits.end() || !begins && !mayBegin(from, at)) {
        continue;
      }
      Disguises.Match match = scripts.walk(at, to);
      if (match != null && !isSplitOff(from, at, match)) {
        hits.recognise(match, at);
      } else if (begins && standsAlone(from, to, w)) {
        int known = words.known(w);
        if (known != Trie.NONE && !lexicon.isInnocent(known)) {
          addKnown(known, w);
        }
      }
    }
  }

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

  private boolean standsAlone(int from, int to, int w) {
    int known = words.known(w);
    if (known == Trie.NONE || !lexicon.isAmbiguous(known)) {
      return true;
    }
    int before = words.begin(w) - 1;
    int after = words.end(w);
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
