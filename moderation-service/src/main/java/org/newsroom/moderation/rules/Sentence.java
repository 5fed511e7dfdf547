package org.newsroom.moderation.rules;

import org.newsroom.moderation.rules.text.FoldedText;

/**
 * The words around one of them, as far as its sentence goes; of all others nothing is true.
 *
 * @param mentions of each word of the text, whether it names somebody whom the article names
 * @param home the word that stands in the sentence
 */
record Sentence(Reading reading, boolean[] mentions, int home) {

  private static final int PARENTHESIS_REACH = 12;

  boolean isMention(int word) {
    return isHere(word) && mentions[word];
  }

  boolean isMentionBefore(int end) {
    for (int word = end - 1; isHere(word); word--) {
      if (mentions[word]) {
        return true;
      }
    }
    return false;
  }

  boolean is(long[] list, int word) {
    return isHere(word) && Company.has(list, reading.words().known(word));
  }

  boolean isPronoun(int word) {
    return isHere(word) && reading.company().isPronoun(reading.words().known(word));
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
    Words words = reading.words();
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

  private boolean isHere(int word) {
    return word >= 0 && word < reading.words().size() && reading.words().sameSentence(word, home);
  }
}
