package org.newsroom.moderation.rules.context;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.lexicon.Lexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon;
import org.newsroom.moderation.rules.lexicon.SmallLexicon.Kind;
import org.newsroom.moderation.rules.lexicon.Trie;

/** Articles about people, and a vocabulary in which a few words are known to be no names. */
final class ContextFixture {

  private static final Lexicon LEXICON = SmallLexicon.of(Map.of(Kind.ORDINARY, "tax news council"));

  private ContextFixture() {}

  static Trie vocabulary() {
    return LEXICON.vocabulary();
  }

  static Surroundings surroundings() {
    long[] noNames = new long[1];
    for (String word : List.of("tax", "news", "council")) {
      noNames[0] |= 1L << vocabulary().find(word, 0, word.length());
    }
    Map<String, long[]> lists = new HashMap<>();
    lists.put("no-name", noNames);
    return new Surroundings(lists);
  }

  static ArticleContext about(String... people) {
    return new ArticleContext("", List.of(people), List.of());
  }

  static ArticleContext tagged(String... tags) {
    return new ArticleContext("", List.of(), List.of(tags));
  }
}
