package org.newsroom.moderation.ruling;

import org.jspecify.annotations.Nullable;

/**
 * The circumstances in which a comment came.
 *
 * @param articleTitle the article's title as it was when the comment was judged first
 * @param authorKey the key under which its author's other comments are found, if one is known
 * @param fingerprint the bits of the text's fingerprint
 */
public record Origin(String articleTitle, @Nullable String authorKey, long fingerprint) {}
