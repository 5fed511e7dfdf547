package org.newsroom.moderation.ruling;

import java.time.Instant;

/**
 * An editor's hold on a case.
 *
 * @param until when it expires by itself
 */
public record Claim(String by, Instant until) {

  /** Whether it keeps that editor away. */
  public boolean holdsAgainst(String editor, Instant now) {
    return isValid(now) && !by.equals(editor);
  }

  /** Whether it has not expired. */
  public boolean isValid(Instant now) {
    return now.isBefore(until);
  }
}
