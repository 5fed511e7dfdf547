package org.newsroom.moderation.rules.defamation;

import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.context.Mentions;
import org.newsroom.moderation.rules.examination.Examination;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.WordSet;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * The words around one of them, as far as its sentence goes; of all others nothing is true.
 *
 * @param mentions which words of the text name somebody whom the article names
 * @param home the word that stands in the sentence
 */
record Sentence(Examination reading, Mentions mentions, int home) {

  private static final int PARENTHESIS_REACH = 12;

  boolean isMention(int word) {
    return isHere(word) && mentions.named()[word];
  }

  /** Whether it may be a first name: one in the article, or any in capitals. */
  boolean isFirstName(int word) {
    return isHere(word) && mentions.given()[word] || isCapital(word);
  }

  boolean isMentionBefore(int end) {
    for (int word = end - 1; isHere(word); word--) {
      if (mentions.named()[word]) {
        return true;
      }
    }
    return false;
  }

  boolean is(WordSet list, int word) {
    return isHere(word) && list.has(reading.words().known(word));
  }

  /** The sentence after this one, if there is one. */
  @Nullable Sentence next() {
    int next = end();
    return next == reading.words().size() ? null : new Sentence(reading, mentions, next);
  }

  private int end() {
    int end = home + 1;
    while (isHere(end)) {
      end++;
    }
    return end;
  }

  boolean isQuestion() {
    Tokens words = reading.words();
    int next = end();
    int end = next < words.size() ? words.begin(next) : reading.text().length();
    for (int at = words.end(next - 1); at < end; at++) {
      if ("?؟".indexOf(reading.text().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean isPronoun(int word) {
    return isHere(word) && reading.company().isPronoun(reading.words().known(word));
  }

  /** {@code Stop the thief Vladimir Putin}, but not {@code They caught the thief, Putin said}. */
  boolean isGluedToName(int last) {
    int next = last + 1;
    return !isComma(last) && isNameAt(next) && !isPossessive(isMention(next) ? next : next + 1);
  }

  /** Whether somebody is named there, perhaps with a first name. */
  boolean isNameAt(int word) {
    return isMention(word) || isFirstName(word) && !isComma(word) && isMention(word + 1);
  }

  boolean isPossessive(int word) {
    int end = reading.words().end(word);
    FoldedText text = reading.text();
    return end > 1 && text.charAt(end - 1) == 's' && text.charAt(end - 2) == '\'';
  }

  boolean isCapital(int word) {
    return isHere(word) && reading.text().isCapital(reading.words().begin(word));
  }

  /** Whether a comma, or what parts more, stands between the word and the next. */
  boolean isComma(int word) {
    if (!isHere(word) || !isHere(word + 1)) {
      return false;
    }
    Tokens words = reading.words();
    for (int at = words.end(word); at < words.begin(word + 1); at++) {
      if (",،(–—:".indexOf(reading.text().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The word before what the comma after the given word closes; -1 if it closes nothing. */
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
    return word >= 0 && word < reading.words().size() && reading.words().sameSentence(word, home);
  }
}
