package org.newsroom.notification.notice;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The occasion of a ruling. */
public enum Cause {
  SUBMISSION,
  DECISION,
  APPEAL,
  REPORT,
  CORRECTION,
  RULE_SET,
  ARTICLE_WITHDRAWN;

  /** Reads an event's code; null stands for an occasion that is not said or not known here. */
  public static @Nullable Cause of(@Nullable String code) {
    return Arrays.stream(values())
        .filter(cause -> cause.name().equals(code))
        .findFirst()
        .orElse(null);
  }
}
