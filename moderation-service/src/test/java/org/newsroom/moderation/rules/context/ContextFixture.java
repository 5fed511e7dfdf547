package org.newsroom.moderation.rules.context;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon.Kind;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.lexicon.WordLists;

/** Articles about people, and a vocabulary in which a few words are known to be no names. */
final class ContextFixture {

  private static final Lexicon LEXICON = SmallLexicon.of(Map.of(Kind.ORDINARY, "tax news council"));

  private ContextFixture() {}

  static Trie vocabulary() {
    return LEXICON.vocabulary();
  }

  static Surroundings surroundings() {
    BitSet noNames = new BitSet();
    for (String word : List.of("tax", "news", "council")) {
      noNames.set(vocabulary().find(word, 0, word.length()));
    }
    return new Surroundings(new WordLists(Map.of("no-name", noNames)));
  }

  static ArticleContext about(String... people) {
    return new ArticleContext("", List.of(people), List.of());
  }

  static ArticleContext tagged(String... tags) {
    return new ArticleContext("", List.of(), List.of(tags));
  }
}
