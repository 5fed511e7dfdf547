package org.newsroom.moderation.rules.context;

import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * The words of a text that name somebody whom the article names.
 *
 * @param named for each word whether it is the name that such a person goes by
 * @param given for each word whether it is the first name of one, which alone is nobody's
 */
public record Mentions(boolean[] named, boolean[] given) {

  /** Looks which words of the text name somebody whom the article names. */
  public static Mentions of(
      FoldedText text,
      Tokens tokens,
      ArticleContext article,
      Surroundings surroundings,
      Trie vocabulary) {
    People people = People.of(article, surroundings, vocabulary);
    boolean[] named = new boolean[tokens.size()];
    boolean[] given = new boolean[tokens.size()];
    for (int word = 0; word < named.length && !people.isEmpty(); word++) {
      int begin = tokens.begin(word);
      int end = tokens.end(word);
      boolean behindFirstName = word > 0 && given[word - 1];
      named[word] =
          people.isMentioned(text, begin, end)
              || behindFirstName && people.isShort(text, begin, end);
      given[word] = people.isGiven(text, begin, end);
    }
    return new Mentions(named, given);
  }

  /** Whether somebody is named within so many words, in the same sentence. */
  public boolean isNear(Tokens tokens, int first, int last, int reach) {
    int to = Math.min(named.length - 1, last + reach);
    for (int word = Math.max(0, first - reach); word <= to; word++) {
      if (named[word] && tokens.sameSentence(word, first)) {
        return true;
      }
    }
    return false;
  }
}
