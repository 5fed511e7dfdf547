package org.newsroom.moderation.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

/** Finds the lexicon's words in a text: as they are, disguised, spelled out, or inside others. */
final class Recognition {

  private static final int SHORTEST_RUN = 3;
  private static final int SHORTEST_WITH_STEM = 5;
  private static final int CLEARLY_LONGER = 3;
  private static final int WIDEST_GAP = 4;

  private final FoldedText text;
  private final Words words;
  private final Lexicon lexicon;
  private final Disguises disguises;
  private final Glue glue;
  private final List<Hit> hits = new ArrayList<>();
  private int word;
  private int hitsEnd;
  private int runStart = -1;
  private int runEnd;
  private int runLength;
  private boolean pictured;

  /** How many more Cyrillic than Latin letters the text has; 0 when not yet counted. */
  private int balance;

  Recognition(FoldedText text, Words words, Lexicon lexicon, Glue glue) {
    this.text = text;
    this.glue = glue;
    this.words = words;
    this.lexicon = lexicon;
    this.disguises = new Disguises(text, lexicon);
  }

  boolean isExhausted() {
    return disguises.isExhausted();
  }

  List<Hit> hits() {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Disguises.isBlank(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        chunk(at, end);
        extendRun(at, end);
      }
      at = end + 1;
    }
    closeRun();
    return hits;
  }

  private void chunk(int from, int to) {
    int firstWord = word;
    while (word < words.size() && words.begin(word) < to) {
      word++;
    }
    if (word - firstWord <= 1 && isPlain(from, to, firstWord, word)) {
      if (word > firstWord) {
        plainWord(firstWord);
      }
    } else if (!isAddress(from, to)) {
      lattice(from, to, firstWord);
    }
    for (int w = firstWord; w < word; w++) {
      insideWord(w, from);
    }
  }

  /** Whether signs stand only around the word, and none of them could be a letter. */
  private boolean isPlain(int from, int to, int firstWord, int end) {
    int begin = firstWord < end ? words.begin(firstWord) : to;
    for (int at = from; at < begin; at++) {
      if (mayBeLetter(text.charAt(at)) && text.charAt(at) != '(' && text.charAt(at) != '[') {
        return false;
      }
    }
    for (int at = firstWord < end ? words.end(firstWord) : to; at < to; at++) {
      char c = text.charAt(at);
      if (mayBeLetter(c) && c != '!') {
        return false;
      }
    }
    return true;
  }

  private static boolean mayBeLetter(char c) {
    return c == '*' || c > 0x7F || Lookalikes.latin().of(c) != 0;
  }

  private boolean isAddress(int from, int to) {
    int lastDot = to - 2;
    while (lastDot > from && text.charAt(lastDot) != '.') {
      lastDot--;
    }
    for (int at = from; at + 2 < to; at++) {
      char c = text.charAt(at);
      if (c == '@' && at > from + 1 && text.charAt(at - 1) != '*' && lastDot > at + 1
          || c == ':' && text.charAt(at + 1) == '/' && text.charAt(at + 2) == '/'
          || c == 'w' && at == from && text.charAt(at + 1) == 'w' && text.charAt(at + 2) == 'w') {
        return true;
      }
    }
    return false;
  }

  private void plainWord(int w) {
    int known = words.known(w);
    if (known != Trie.NONE) {
      if (lexicon.rulesOf(known).length > 0 && !isName(known, w)) {
        add(new Hit(known, w, w, words.begin(w), words.end(w), false));
      }
      return;
    }
    Disguises.Match match = walk(words.begin(w), words.end(w));
    if (match != null && match.end() == words.end(w)) {
      recognise(match, words.begin(w));
    } else if (w + 1 < words.size() && words.begin(w + 1) == words.end(w) + 1) {
      halves(w);
    }
  }

  /** {@code fu ck}: two pieces that are no words and together are one that none mistakes. */
  private void halves(int w) {
    int begin = words.begin(w);
    int end = words.end(w + 1);
    boolean word = words.end(w) - begin < 2 || words.known(w + 1) != Trie.NONE && end - begin < 5;
    int node = Trie.ROOT;
    for (int at = begin; at < end && node != Trie.NONE && !word; at++) {
      node = at == words.end(w) ? node : lexicon.stems().child(node, text.charAt(at));
    }
    boolean blank = Disguises.isBlank(text.charAt(words.end(w)));
    if (blank && !word && node != Trie.NONE && lexicon.stems().value(node) != Trie.NONE) {
      add(new Hit(lexicon.stems().value(node), w, w + 1, begin, end, true));
    }
  }

  private Disguises.@Nullable Match walk(int from, int to) {
    boolean cyrillic = hasCyrillic(from, to);
    if (cyrillic && isMostlyCyrillic() && isRussian(from, to)) {
      return disguises.at(from, to, false, Lookalikes.cyrillic());
    }
    Disguises.Match match = disguises.at(from, to, false, Lookalikes.latin());
    if (match == null && text.isUpsideDown()) {
      match = disguises.at(from, to, false, Lookalikes.upsideDown());
    }
    return match == null && cyrillic ? disguises.at(from, to, false, Lookalikes.cyrillic()) : match;
  }

  /** In a Russian text a Russian word is no English one written with look-alikes. */
  private boolean isMostlyCyrillic() {
    if (balance == 0) {
      balance = -1;
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        balance += c >= 0x400 && c < 0x530 ? 1 : c >= 'a' && c <= 'z' ? -1 : 0;
      }
      balance = balance == 0 ? -1 : balance;
    }
    return balance > 0;
  }

  private boolean isRussian(int from, int to) {
    int end = Math.min(to, from + Disguises.LONGEST);
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (Chars.isLetter(c) && (c < 'а' || c > 'я')) {
        return false;
      }
    }
    return true;
  }

  private boolean hasCyrillic(int from, int to) {
    int end = Math.min(to, from + Disguises.LONGEST);
    for (int at = from; at < end; at++) {
      if (text.charAt(at) >= 0x400 && text.charAt(at) < 0x530) {
        return true;
      }
    }
    return false;
  }

  private void lattice(int from, int to, int firstWord) {
    int w = firstWord;
    for (int at = from; at < to; at++) {
      while (w < word && words.begin(w) < at) {
        w++;
      }
      boolean begins = w < word && words.begin(w) == at;
      if (at < hitsEnd || !begins && !mayBegin(from, at)) {
        continue;
      }
      Disguises.Match match = walk(at, to);
      if (match != null && !isSplitOff(from, at, match)) {
        recognise(match, at);
      } else if (begins && standsAlone(from, to, w)) {
        int known = words.known(w);
        if (known != Trie.NONE && lexicon.rulesOf(known).length > 0 && !isName(known, w)) {
          add(new Hit(known, w, w, words.begin(w), words.end(w), false));
        }
      }
    }
  }

  private boolean mayBegin(int from, int at) {
    char c = text.charAt(at);
    return !Chars.isLetterOrDigit(c)
        && mayBeLetter(c)
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
    while (before > from && at - before < WIDEST_GAP && Masks.isJoint(text.charAt(before))) {
      before--;
    }
    return before < at - 1 && Chars.isLetterOrDigit(text.charAt(before));
  }

  private static boolean isSignOfLetter(char c) {
    return !Chars.isLetterOrDigit(c) && Lookalikes.latin().of(c) != 0 && c != '(' && c != '[';
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
        || letter && (Masks.isJoint(c) || "!?<[".indexOf(c) >= 0);
  }

  /** Words that are first of all names count only in lower case, or where all is in capitals. */
  private boolean isName(int known, int w) {
    if (!lexicon.isAmbiguous(known) || !text.isCapital(words.begin(w))) {
      return false;
    }
    boolean capitals = text.isCapital(words.end(w) - 1);
    return !capitals && (w == 0 || words.sameSentence(w - 1, w) || nextIsCapital(w));
  }

  private boolean nextIsCapital(int w) {
    return w + 1 < words.size() && text.isCapital(words.begin(w + 1));
  }

  private void insideWord(int w, int chunk) {
    int begin = words.begin(w);
    int end = words.end(w);
    if (begin < hitsEnd || end - begin < SHORTEST_WITH_STEM || words.known(w) != Trie.NONE) {
      return;
    }
    if (text.charAt(chunk) == '#') {
      hashtag(w);
    }
    for (int at = begin; at < end && hitsEnd <= begin; at++) {
      int node = Trie.ROOT;
      for (int i = at; i < end; i++) {
        node = lexicon.stems().child(node, text.charAt(i));
        if (node == Trie.NONE) {
          break;
        }
        if (lexicon.stems().value(node) != Trie.NONE && !isCovered(begin, end, at, i + 1)) {
          add(new Hit(lexicon.stems().value(node), w, w, begin, end, true));
          return;
        }
      }
    }
    if (hitsEnd <= begin) {
      glued(w, begin, end);
    }
  }

  /** Whether a longer innocent word has those letters: {@code soScunthorpenow}. */
  private boolean isCovered(int begin, int end, int from, int to) {
    for (int at = Math.max(begin, from - Disguises.LONGEST); at <= from; at++) {
      int node = Trie.ROOT;
      int most = Math.min(end, at + Disguises.LONGEST);
      for (int i = at; i < most && node != Trie.NONE; i++) {
        node = lexicon.disguisable().child(node, text.charAt(i));
        int word = node == Trie.NONE ? Trie.NONE : lexicon.disguisable().value(node);
        boolean longer = i + 1 >= to && i + 1 - at >= to - from + CLEARLY_LONGER;
        if (longer && word != Trie.NONE && lexicon.rulesOf(word).length == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** A grave word with a small one before it, after it, or both: {@code bigwankerhead}. */
  private void glued(int w, int begin, int end) {
    for (int at = begin; at < end - 3; at++) {
      if (at > begin && !glue.isGlue(text, begin, at)) {
        continue;
      }
      int node = Trie.ROOT;
      for (int i = at; i < end && node != Trie.NONE; i++) {
        node = lexicon.vocabulary().child(node, text.charAt(i));
        boolean whole = node != Trie.NONE && i + 1 - at >= 4;
        if (whole
            && lexicon.isGrave(lexicon.vocabulary().value(node))
            && (i + 1 == end || glue.isGlue(text, i + 1, end))) {
          add(new Hit(lexicon.vocabulary().value(node), w, w, begin, end, true));
          return;
        }
      }
    }
  }

  private void hashtag(int w) {
    int piece = words.begin(w);
    for (int at = piece + 1; at <= words.end(w); at++) {
      boolean cut = at == words.end(w) || text.isCapital(at) && !text.isCapital(at - 1);
      if (cut) {
        int known = lexicon.vocabulary().find(text, piece, at);
        if (known != Trie.NONE && lexicon.rulesOf(known).length > 0) {
          add(new Hit(known, w, w, piece, at, false));
        }
        piece = at;
      }
    }
  }

  private void recognise(Disguises.Match match, int begin) {
    int first = wordAt(begin);
    int last = first;
    while (last + 1 < words.size() && words.begin(last + 1) < match.end()) {
      last++;
      words.recognise(last, Trie.NONE);
    }
    if (first < words.size()) {
      words.recognise(first, match.word());
    }
    hitsEnd = Math.max(hitsEnd, match.end());
    if (lexicon.rulesOf(match.word()).length > 0) {
      int safeFirst = Math.min(first, words.size() - 1);
      add(
          new Hit(
              match.word(),
              safeFirst,
              Math.max(safeFirst, Math.min(last, words.size() - 1)),
              begin,
              match.end(),
              match.effort() > 0));
    }
  }

  /** The first word that ends after {@code position}. */
  private int wordAt(int position) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (words.end(middle) > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private void add(Hit hit) {
    hits.add(hit);
    hitsEnd = Math.max(hitsEnd, hit.end());
  }

  /** A run is letters that stand apart: {@code f u c k}, {@code f.u c-k}. */
  private void extendRun(int from, int to) {
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

  /**
   * How many letters stand there, none beside another; 0 when some do, or something else stands.
   */
  private int singleLetters(int from, int to) {
    if (to - from == 1) {
      char c = text.charAt(from);
      return Chars.isLetterOrDigit(c) || mayBeLetter(c) && c < 0x80 ? 1 : 0;
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

  private boolean isPicture(int from, int to) {
    for (int at = from; at < to; at++) {
      if (Chars.isLetterOrDigit(text.charAt(at))) {
        return false;
      }
    }
    return to - from <= 4;
  }

  private void closeRun() {
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
      if (Disguises.isBlank(c) || at > from && !Disguises.isBlank(text.charAt(at - 1))) {
        continue;
      }
      Disguises.Match match = disguises.at(at, to, true, Lookalikes.latin());
      if (match == null && hasCyrillic(at, to)) {
        match = disguises.at(at, to, true, Lookalikes.cyrillic());
      }
      if (match != null && (prefix || lexicon.isStem(match.word()))) {
        recognise(match, at);
        return;
      }
      prefix = prefix && (c == 'a' || c == 'i' || c == 'u');
    }
  }
}
