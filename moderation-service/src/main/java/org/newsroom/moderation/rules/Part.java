package org.newsroom.moderation.rules;

/** The part of a comment that a finding is about. */
public enum Part {
  TEXT,
  /** The name that its author signs with. */
  NAME
}
