package org.newsroom.moderation.verdict;

/** What the public may be told, as {@code contracts/comments.moderated.v1.schema.json} lists it. */
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
  EDITORIAL_REVIEW,
  TECHNICAL
}
