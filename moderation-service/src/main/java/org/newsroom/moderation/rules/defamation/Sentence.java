package org.newsroom.moderation.rules.defamation;

import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.context.Mentions;
import org.newsroom.moderation.rules.examination.Examination;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.WordSet;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * The sentence that a word of the text stands in. Words are asked for by their place in the text;
 * of a word outside the sentence every answer is no.
 *
 * @param mentions which words of the text name somebody whom the article names
 * @param home a word that stands in the sentence
 */
record Sentence(Examination examination, Mentions mentions, int home) {

  private static final int PARENTHESIS_REACH = 12;

  boolean isMention(int word) {
    return isHere(word) && mentions.named()[word];
  }

  /** Whether the word may be a first name: one that the article has, or any with a capital. */
  boolean isFirstName(int word) {
    return isHere(word) && mentions.given()[word] || isCapital(word);
  }

  /** Whether somebody is named in the sentence before the word {@code end}. */
  boolean isMentionBefore(int end) {
    for (int word = end - 1; isHere(word); word--) {
      if (mentions.named()[word]) {
        return true;
      }
    }
    return false;
  }

  boolean is(WordSet list, int word) {
    return isHere(word) && list.has(examination.tokens().known(word));
  }

  /** The sentence after this one, if there is one. */
  @Nullable Sentence next() {
    int next = end();
    return next == examination.tokens().size() ? null : new Sentence(examination, mentions, next);
  }

  private int end() {
    int end = home + 1;
    while (isHere(end)) {
      end++;
    }
    return end;
  }

  boolean isQuestion() {
    Tokens tokens = examination.tokens();
    int next = end();
    int end = next < tokens.size() ? tokens.begin(next) : examination.text().length();
    for (int at = tokens.end(next - 1); at < end; at++) {
      if ("?؟".indexOf(examination.text().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean isPronoun(int word) {
    return isHere(word) && examination.surroundings().isPronoun(examination.tokens().known(word));
  }

  /**
   * Whether a name follows right after the word, as in {@code Stop the thief Vladimir Putin}, but
   * not in {@code They caught the thief, Putin said}.
   */
  boolean isGluedToName(int last) {
    int next = last + 1;
    return !isComma(last) && isNameAt(next) && !isPossessive(isMention(next) ? next : next + 1);
  }

  /** Whether somebody is named there, perhaps with a first name. */
  boolean isNameAt(int word) {
    return isMention(word) || isFirstName(word) && !isComma(word) && isMention(word + 1);
  }

  boolean isPossessive(int word) {
    int end = examination.tokens().end(word);
    FoldedText text = examination.text();
    return end > 1 && text.charAt(end - 1) == 's' && text.charAt(end - 2) == '\'';
  }

  boolean isCapital(int word) {
    return isHere(word) && examination.text().isCapital(examination.tokens().begin(word));
  }

  /** Whether a comma, or what parts more, stands between the word and the next. */
  boolean isComma(int word) {
    if (!isHere(word) || !isHere(word + 1)) {
      return false;
    }
    Tokens tokens = examination.tokens();
    for (int at = tokens.end(word); at < tokens.begin(word + 1); at++) {
      if (",،(–—:".indexOf(examination.text().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last word before the parenthesis that the comma behind {@code last} closes, or -1 if it
   * closes none.
   */
  int beforeParenthesis(int last) {
    for (int word = last - 1; word >= 0 && word > last - PARENTHESIS_REACH; word--) {
      if (isComma(word)) {
        return word;
      }
    }
    return -1;
  }

  /** Whether the sentence goes as far as this word. */
  boolean isHere(int word) {
    return word >= 0
        && word < examination.tokens().size()
        && examination.tokens().sameSentence(word, home);
  }
}
