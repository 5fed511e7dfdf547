package org.newsroom.moderation.rules.matching;

import java.util.List;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.FoldedText;

/** Finds words that a hyphen joins and that only together are a rule's: {@code half-wit}. */
final class Compounds {

  private final Lexicon lexicon;

  Compounds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds the compounds that begin with the word. */
  void addAt(int first, FoldedText text, Tokens tokens, List<RuleMatch> found) {
    int node = tokens.node(first);
    for (int last = first + 1; tokens.isHyphenated(text, last) && node != Trie.NONE; last++) {
      node = lexicon.vocabulary().walk(node, text, tokens.end(last - 1), tokens.end(last));
      int compound = node == Trie.NONE ? Trie.NONE : lexicon.vocabulary().value(node);
      if (compound != Trie.NONE) {
        int begin = tokens.begin(first);
        Hit hit = new Hit(compound, first, last, begin, tokens.end(last), Doubt.NONE);
        for (int rule : lexicon.rules().of(compound)) {
          found.add(new RuleMatch(lexicon.rules().rule(rule), hit));
        }
      }
    }
  }
}
