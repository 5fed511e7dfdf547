package org.newsroom.moderation.rules.lexicon;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.text.Chars;

/**
 * The words of a lexicon, laid out to be searched.
 *
 * @param vocabulary all words
 * @param disguisable those that are sought in disguise, and innocent ones that look like them
 * @param swearing those that all but one of their letters tell
 */
record Tries(Trie vocabulary, Trie disguisable, Trie swearing) {

  private static final int FIVE_LETTERS = 5;

  static Tries of(List<String> words, WordRules rules, BitSet disguisable, BitSet evasions) {
    return new Tries(
        trie(words, number -> true),
        trie(words, disguisable::get),
        trie(words, number -> !evasions.get(number) && isTold(words.get(number), number, rules)));
  }

  /** Whether a word is grave, or a long swear word that is no name or topic. */
  private static boolean isTold(String word, int number, WordRules rules) {
    boolean profane =
        word.length() > FIVE_LETTERS
            && rules.isOf(Category.PROFANITY, number)
            && !rules.isAmbiguous(number);
    return Chars.areLatin(word) && (rules.isGrave(number) || profane);
  }

  private static Trie trie(List<String> words, IntPredicate wanted) {
    TrieBuilder found = new TrieBuilder();
    for (int number = 0; number < words.size(); number++) {
      if (wanted.test(number)) {
        found.add(words.get(number), number);
      }
    }
    return found.build();
  }
}
