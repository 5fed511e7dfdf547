package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.lexicon.Tokens;
import org.newsroom.moderation.rules.text.FoldedText;

/** The step from the words of a text to the words and phrases of the rules in it. */
@FunctionalInterface
public interface Matching {

  /** Finds all matches; a text that asks for too much work has its fault named in them. */
  Matches match(FoldedText text, Tokens tokens);
}
