package org.newsroom.moderation.rules.lexicon;

import java.util.List;
import org.newsroom.moderation.rules.Category;
import org.newsroom.moderation.rules.Severity;
import org.newsroom.moderation.rules.definition.Rule;

/** The rules that each word of a lexicon belongs to, and how grave that makes the word. */
public final class WordRules {

  private final List<Rule> rules;

  /** The numbers of the rules of each word, by the word's own number. */
  private final int[][] ofWord;

  WordRules(List<Rule> rules, List<int[]> ofWord) {
    this.rules = List.copyOf(rules);
    this.ofWord = ofWord.toArray(int[][]::new);
  }

  /** The rule that was added as the one of that number. */
  public Rule rule(int number) {
    return rules.get(number);
  }

  /** The numbers of the rules that list the word; an innocent word has none. */
  public int[] of(int word) {
    return ofWord[word];
  }

  /** Whether a rule of the category lists the word; none lists {@link Trie#NONE}. */
  public boolean isOf(Category category, int word) {
    if (word == Trie.NONE) {
      return false;
    }
    for (int rule : ofWord[word]) {
      if (rules.get(rule).category() == category) {
        return true;
      }
    }
    return false;
  }

  boolean isInnocent(int word) {
    return ofWord[word].length == 0;
  }

  boolean isAmbiguous(int word) {
    for (int rule : ofWord[word]) {
      if (rules.get(rule).ambiguous()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a rule grades the word as strong at least, wherever it stands and in any disguise. */
  boolean isGrave(int word) {
    if (word == Trie.NONE) {
      return false;
    }
    for (int rule : ofWord[word]) {
      Rule found = rules.get(rule);
      if (found.disguised()
          && found.category() != Category.DEFAMATION
          && found.severity().compareTo(Severity.STRONG) >= 0) {
        return !isAmbiguous(word);
      }
    }
    return false;
  }
}
