package org.newsroom.moderation.rules;

/** What a finding is about, and what the public may be told about it. */
public enum Category {
  PROFANITY(PublicReason.PROFANITY),
  SEXUAL(PublicReason.SEXUAL),
  SLUR(PublicReason.HATE),
  INSULT(PublicReason.INSULT),
  THREAT(PublicReason.THREAT),
  INFLAMMATORY(PublicReason.INFLAMMATORY),
  DEFAMATION(PublicReason.DEFAMATION),
  TASTE(PublicReason.TASTE),
  SPAM(PublicReason.SPAM),
  PRIVACY(PublicReason.PRIVACY),
  LEARNED(PublicReason.EDITORIAL_REVIEW);

  private final PublicReason publicReason;

  Category(PublicReason publicReason) {
    this.publicReason = publicReason;
  }

  public PublicReason publicReason() {
    return publicReason;
  }
}
