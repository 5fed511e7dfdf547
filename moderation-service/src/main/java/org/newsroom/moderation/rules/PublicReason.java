package org.newsroom.moderation.rules;

/** A reason that may be told to the reader: never an entry of a word list. */
public enum PublicReason {
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
  EDITORIAL_REVIEW,
  TECHNICAL
}
