package org.newsroom.moderation.review;

import java.time.Instant;

/**
 * A review that an editor has in hand.
 *
 * @param until when it expires by itself
 */
record Claim(String by, Instant until) {

  boolean holdsAgainst(String editor, Instant now) {
    return now.isBefore(until) && !by.equals(editor);
  }
}
