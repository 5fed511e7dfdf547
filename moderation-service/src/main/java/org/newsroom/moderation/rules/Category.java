package org.newsroom.moderation.rules;

/** What a finding is about, and what the public may be told about it. */
public enum Category {
  PROFANITY(Reason.PROFANITY),
  SEXUAL(Reason.SEXUAL),
  SLUR(Reason.HATE),
  INSULT(Reason.INSULT),
  THREAT(Reason.THREAT),
  INFLAMMATORY(Reason.INFLAMMATORY),
  DEFAMATION(Reason.DEFAMATION),
  TASTE(Reason.TASTE),
  SPAM(Reason.SPAM),
  PRIVACY(Reason.PRIVACY),
  SELF_HARM(Reason.SELF_HARM),
  LANGUAGE(Reason.LANGUAGE),
  IMPERSONATION(Reason.IMPERSONATION),
  LEARNED(Reason.EDITORIAL_REVIEW);

  private final Reason publicReason;

  Category(Reason publicReason) {
    this.publicReason = publicReason;
  }

  public Reason publicReason() {
    return publicReason;
  }
}
