package org.newsroom.moderation.rules.matching;

import org.newsroom.moderation.rules.lexicon.Doubt;

/**
 * A word of the lexicon found in a text.
 *
 * @param number the word's number in the lexicon
 * @param firstWord the first word of the text that it covers
 * @param lastWord the last one, inclusive
 * @param begin where it begins in the folded text
 * @param end where it ends there, exclusive
 */
public record Hit(int number, int firstWord, int lastWord, int begin, int end, Doubt doubt) {}
