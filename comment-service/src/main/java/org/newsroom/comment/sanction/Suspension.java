package org.newsroom.comment.sanction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The newsroom's word that it takes no comments from an author.
 *
 * @param until when it ends by itself, or null when it does not
 * @param message the newsroom's words for the author, if there are any
 */
public record Suspension(@Nullable Instant until, @Nullable String message) {

  boolean holds(Instant now) {
    return until == null || now.isBefore(until);
  }
}
