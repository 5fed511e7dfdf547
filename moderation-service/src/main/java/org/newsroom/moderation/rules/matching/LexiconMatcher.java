package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.disguise.Disguises;
import org.newsroom.moderation.rules.disguise.Scripts;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.lexicon.WordSet;
import org.newsroom.moderation.rules.text.Addresses;
import org.newsroom.moderation.rules.text.Chars;
import org.newsroom.moderation.rules.text.FoldedText;
import org.newsroom.moderation.rules.text.Lookalikes;

/**
 * Finds the lexicon's words in one text: as they are, disguised, spelled out, or inside others. The
 * text is taken in stretches without blanks, from its begin to its end.
 */
final class LexiconMatcher {

  private final FoldedText text;
  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Disguises disguises;
  private final PlainWords plainWords;
  private final DisguisedWords disguisedWords;
  private final WordParts parts;
  private final SplitWords splitWords;
  private final SpelledOut spelledOut;
  private final Hits hits;

  /** The first word of the text that begins behind the stretches taken so far. */
  private int word;

  LexiconMatcher(FoldedText text, Tokens tokens, Lexicon lexicon, WordSet glue) {
    this.text = text;
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.disguises = new Disguises(text, lexicon);
    this.hits = new Hits(text, tokens, lexicon);
    Scripts scripts = new Scripts(text, disguises);
    this.plainWords = new PlainWords(hits, scripts);
    this.disguisedWords = new DisguisedWords(hits, scripts, plainWords);
    this.parts = new WordParts(hits, glue);
    this.splitWords = new SplitWords(hits);
    this.spelledOut = new SpelledOut(hits, scripts);
  }

  /** Whether the text asked for more work than any honest text does. */
  boolean isExhausted() {
    return disguises.isExhausted();
  }

  /** Goes through the whole text. */
  Hits match() {
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
    return hits;
  }

  private void chunk(int from, int to) {
    int firstWord = word;
    while (word < tokens.size() && tokens.begin(word) < to) {
      word++;
    }
    if (word - firstWord <= 1 && isPlain(from, to, firstWord, word)) {
      if (word > firstWord && splitWords.isOfInnocent(firstWord)) {
        return;
      }
      if (word > firstWord) {
        plainWords.look(firstWord);
        splitWords.look(firstWord);
      }
    } else if (!Addresses.isAddress(text, from, to)) {
      disguisedWords.look(from, to, firstWord);
    } else {
      stemsOfAddress(firstWord);
    }
    for (int w = firstWord; w < word; w++) {
      parts.insideWord(w, from);
    }
  }

  /** Adds the stems among the words of an address, where nothing else is looked for. */
  private void stemsOfAddress(int firstWord) {
    for (int w = firstWord; w < word; w++) {
      int known = hits.known(w);
      if (known != Trie.NONE && lexicon.isStem(known)) {
        hits.add(new Hit(known, w, w, tokens.begin(w), tokens.end(w), Doubt.NEAR));
      }
    }
  }

  /** Whether signs stand only around the word, and none of them could be a letter. */
  private boolean isPlain(int from, int to, int firstWord, int end) {
    int begin = firstWord < end ? tokens.begin(firstWord) : to;
    for (int at = from; at < begin; at++) {
      if (Lookalikes.mayBeLetter(text.charAt(at))
          && text.charAt(at) != '('
          && text.charAt(at) != '[') {
        return false;
      }
    }
    for (int at = firstWord < end ? tokens.end(firstWord) : to; at < to; at++) {
      char c = text.charAt(at);
      if (Lookalikes.mayBeLetter(c) && c != '!') {
        return false;
      }
    }
    return true;
  }
}
