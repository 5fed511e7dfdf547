package org.newsroom.moderation.rules;

import org.jspecify.annotations.Nullable;

/**
 * A failure of the rules on one comment. It says nothing about the comment's content and holds none
 * of its text.
 *
 * @param examiner the examiner whose evidence is missing or incomplete
 * @param step the step that failed; an examiner may be degraded by a step before its own
 * @param kind {@link #BUDGET}, or the simple name of the class of what was thrown
 * @param rule the id of the rule that was being judged, where that is known
 */
public record Fault(Source examiner, Step step, String kind, @Nullable String rule) {

  /** The kind of fault of a text that asked for more work than any honest text does. */
  public static final String BUDGET = "BUDGET";

  /** The steps in which the rules may fail. */
  public enum Step {
    /** The words and phrases of the rules are looked for in the text. */
    MATCHING,
    /** One examiner judges the text and what was found in it. */
    EXAMINATION
  }

  /** The kind of fault that this exception or error is. */
  public static String kindOf(Throwable thrown) {
    String name = thrown.getClass().getSimpleName();
    return name.isEmpty() ? thrown.getClass().getName() : name;
  }

  /** Whether the text is to blame, and not the rules. */
  public boolean isOfBudget() {
    return kind.equals(BUDGET);
  }
}
