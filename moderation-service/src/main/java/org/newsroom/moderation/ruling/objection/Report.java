package org.newsroom.moderation.ruling.objection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reader's report of a published comment.
 *
 * @param id the same for the same reader and comment
 * @param text the reader's words, if there are any
 * @param law the law that is broken, in the reader's words; only with {@link Reason#ILLEGAL}
 */
public record Report(
    String id, Reason reason, @Nullable String text, @Nullable String law, Instant at) {

  /** The reason that a reader gives. */
  public enum Reason {
    INSULT,
    HATE,
    THREAT,
    SEXUAL,
    DEFAMATION,
    PRIVACY,
    SPAM,
    OFF_TOPIC,
    ILLEGAL,
    OTHER
  }
}
