package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.disguise.Disguises;
import org.newsroom.moderation.rules.disguise.Scripts;
import org.newsroom.moderation.rules.lexicon.Doubt;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;

/** Finds words that stand by themselves, with no sign in or beside them that could be a letter. */
final class PlainWords {

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final Names names;
  private final Scripts scripts;
  private final Hits hits;

  PlainWords(Hits hits, Scripts scripts) {
    this.tokens = hits.tokens();
    this.lexicon = hits.lexicon();
    this.names = new Names(hits);
    this.scripts = scripts;
    this.hits = hits;
  }

  /** Looks at a word as it is spelled, and if nobody knows it, at what it may be a disguise of. */
  void look(int word) {
    int known = hits.known(word);
    if (lexicon.isName(known) && names.isOfPerson(word)) {
      return;
    }
    if (known != Trie.NONE && !lexicon.isInnocent(known)) {
      add(known, word);
      return;
    }
    if (known != Trie.NONE && !lexicon.isName(known)) {
      return;
    }
    Disguises.Match match = scripts.walk(tokens.begin(word), tokens.end(word));
    if (match != null && match.end() == tokens.end(word)) {
      hits.recognise(match, tokens.begin(word));
    }
  }

  /** Adds the word as it is spelled, if it is one of a rule. */
  void addKnown(int word) {
    int known = hits.known(word);
    if (known != Trie.NONE && !lexicon.isInnocent(known)) {
      add(known, word);
    }
  }

  private void add(int known, int word) {
    if (!names.isFirstOfAllName(known, word)) {
      Doubt doubt = lexicon.doubt(known).orGraver(names.doubt(known, word));
      hits.add(new Hit(known, word, word, tokens.begin(word), tokens.end(word), doubt));
    }
  }
}
