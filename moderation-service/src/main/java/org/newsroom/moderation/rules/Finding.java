package org.newsroom.moderation.rules;

/**
 * One piece of evidence against a text.
 *
 * @param rule the rule's id, stable across versions of the rule set
 * @param from UTF-16 offset into the reader's own text, inclusive
 * @param to UTF-16 offset into the reader's own text, exclusive
 * @param why in words that an editor understands
 * @param inDoubt whether something harmless may be meant: then it may hold a text, never reject it
 */
public record Finding(
    String rule,
    Category category,
    Severity severity,
    int from,
    int to,
    String why,
    boolean inDoubt) {

  public Finding {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no span: " + from + ".." + to);
    }
  }

  /** A finding that is certain. */
  public Finding(String rule, Category category, Severity severity, int from, int to, String why) {
    this(rule, category, severity, from, to, why, false);
  }

  /** The same finding at another place of a text. */
  public Finding at(int begin, int end) {
    return new Finding(rule, category, severity, begin, end, why, inDoubt);
  }
}
