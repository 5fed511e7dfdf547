package org.newsroom.moderation.ruling;

import org.jspecify.annotations.Nullable;

/**
 * The circumstances in which a comment came.
 *
 * @param articleTitle the article's title as it was when the comment was judged first
 * @param section the article's section as it was then, if it had one
 * @param authorKey the key under which its author's other comments are found, if one is known
 * @param fingerprint the bits of the text's fingerprint
 * @param sender its author, network and name in one number; 0 where nothing is known of them
 * @param traceparent the trace in which it came, if that is sampled: editors' rulings go on with it
 */
public record Origin(
    String articleTitle,
    @Nullable String section,
    @Nullable String authorKey,
    long fingerprint,
    long sender,
    @Nullable String traceparent) {

  /** The origin of a comment of which nobody asks whether somebody else sent it. */
  public Origin(
      String articleTitle, @Nullable String section, @Nullable String authorKey, long fingerprint) {
    this(articleTitle, section, authorKey, fingerprint, 0, null);
  }

  Origin with(long revised) {
    return new Origin(articleTitle, section, authorKey, revised, sender, traceparent);
  }
}
