package org.newsroom.moderation.rules;

/** The grade of a finding, from a word that alone means little to one that no newspaper prints. */
public enum Severity {
  MILD,
  MODERATE,
  STRONG,
  SEVERE;

  Severity atMost(Severity other) {
    return compareTo(other) > 0 ? other : this;
  }

  @SuppressWarnings("EnumOrdinal") // The grades are in their order.
  Severity raised(int steps) {
    int grade = Math.min(values().length - 1, Math.max(0, ordinal() + steps));
    return values()[grade];
  }
}
