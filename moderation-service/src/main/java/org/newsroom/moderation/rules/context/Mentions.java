package org.newsroom.moderation.rules.context;

import org.newsroom.moderation.rules.ArticleContext;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.lexicon.Trie;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * Which words of a text name somebody whom the article names.
 *
 * @param named of each word, whether it is the name that such a person goes by
 * @param given of each word, whether it is the first name of one, which alone is nobody's
 */
public record Mentions(boolean[] named, boolean[] given) {

  /** Where the text names somebody whom the article names. */
  public static Mentions of(
      FoldedText text,
      Tokens words,
      ArticleContext article,
      Surroundings company,
      Trie vocabulary) {
    People people = People.of(article, company, vocabulary);
    boolean[] named = new boolean[words.size()];
    boolean[] given = new boolean[words.size()];
    for (int word = 0; word < named.length && !people.isEmpty(); word++) {
      int begin = words.begin(word);
      int end = words.end(word);
      boolean behindFirstName = word > 0 && given[word - 1];
      named[word] =
          people.isMentioned(text, begin, end)
              || behindFirstName && people.isShort(text, begin, end);
      given[word] = people.isGiven(text, begin, end);
    }
    return new Mentions(named, given);
  }

  /** Whether somebody is named within so many words, in the same sentence. */
  public boolean isNear(Tokens words, int first, int last, int reach) {
    int to = Math.min(named.length - 1, last + reach);
    for (int word = Math.max(0, first - reach); word <= to; word++) {
      if (named[word] && words.sameSentence(word, first)) {
        return true;
      }
    }
    return false;
  }
}
