package org.newsroom.moderation.rules.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.text.FoldedText;

/**
 * All that the rules look for by words and phrases, as far as it is in a text. Immutable.
 *
 * @param tokens the words of the text, each as the word that it was recognised as
 * @param found words first, then phrases, without those that stand in an innocent phrase
 * @param fault the kind of fault that left the matches incomplete, or null if they are complete
 */
public record Matches(
    FoldedText text, Tokens tokens, List<RuleMatch> found, @Nullable String fault) {

  public Matches {
    found = List.copyOf(found);
  }

  /** No matches in a text in which they could not be looked for. */
  public static Matches failed(FoldedText text, Tokens tokens, String fault) {
    return new Matches(text, tokens, List.of(), fault);
  }
}
