package org.newsroom.moderation.ruling;

/** The queues of the editors. A case waits in one of them at most. */
public enum Line {
  /** Comments and corrections that are held, and proposals of the rules. */
  PENDING,
  /** Those of them that may defame somebody, and what was escalated to the legal desk. */
  LEGAL,
  /** Comments that readers reported. */
  REPORTED,
  /** Comments whose authors appealed. */
  APPEALS,
  /** Comments of which the rules could not tell all that they should have. */
  DEGRADED,
  /** Comments that the rules decided, for a second reading that does not know how. */
  SAMPLE,
  /** Whatever an editor has put off. */
  SNOOZED
}
