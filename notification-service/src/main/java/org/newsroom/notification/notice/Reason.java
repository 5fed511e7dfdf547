package org.newsroom.notification.notice;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Why a comment is not published, in categories that may be told in public. Which word or which
 * rule it was is never told: that would teach how to get around it.
 */
public enum Reason {
  PROFANITY,
  SEXUAL,
  HATE,
  INSULT,
  THREAT,
  INFLAMMATORY,
  DEFAMATION,
  TASTE,
  SPAM,
  PRIVACY,
  OFF_TOPIC,
  /** Whatever says nothing about the comment itself, or is not known here. */
  OTHER;

  /** The reason behind an event's code; faults of technique are no reason about a comment. */
  public static Reason of(@Nullable String code) {
    return Arrays.stream(values())
        .filter(reason -> reason.name().equals(code))
        .findFirst()
        .orElse(OTHER);
  }
}
