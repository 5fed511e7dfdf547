package org.newsroom.notification.notice;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The reason why a comment is not published, as a category that may be told in public. Nobody is
 * told which word or which rule it was: that would teach how to get around it.
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
  /** The author may be in distress; the words of it give no offence. */
  SELF_HARM,
  /** An editor who reads the language has to see the comment first. */
  LANGUAGE,
  /** The name that the author signs with may be taken for somebody else's. */
  IMPERSONATION,
  OFF_TOPIC,
  /** The content breaks a law. */
  ILLEGAL,
  /** The comment went with its article. */
  ARTICLE_WITHDRAWN,
  /** The reason says nothing about the comment itself, or is not known here. */
  OTHER;

  /** Reads an event's code; a technical fault says nothing about the comment. */
  public static Reason of(@Nullable String code) {
    return Arrays.stream(values())
        .filter(reason -> reason.name().equals(code))
        .findFirst()
        .orElse(OTHER);
  }
}
