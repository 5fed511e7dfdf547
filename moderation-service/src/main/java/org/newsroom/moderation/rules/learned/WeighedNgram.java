package org.newsroom.moderation.rules.learned;

/**
 * A word, with the parts of it that the classifier knows, or a pair of neighbouring words.
 *
 * @param from UTF-16 offset into the normalised text, inclusive
 * @param to UTF-16 offset into the normalised text, exclusive
 * @param weight what it added to the log-odds of its sentence
 */
public record WeighedNgram(int from, int to, double weight) {}
