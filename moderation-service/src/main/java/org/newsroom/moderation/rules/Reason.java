package org.newsroom.moderation.rules;

/**
 * Why a comment is held or rejected, as the reader may be told: never an entry of a word list.
 * {@code LANGUAGE} says that the rules do not know the language that the comment is written in,
 * {@code IMPERSONATION} that its author signs with a name that may be taken for somebody else's.
 * The rules never say {@code OFF_TOPIC}, {@code ILLEGAL} or {@code OTHER}; an editor may. Only the
 * service itself says {@code ARTICLE_WITHDRAWN}.
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
  SELF_HARM,
  LANGUAGE,
  IMPERSONATION,
  OFF_TOPIC,
  ILLEGAL,
  OTHER,
  EDITORIAL_REVIEW,
  TECHNICAL,
  ARTICLE_WITHDRAWN
}
