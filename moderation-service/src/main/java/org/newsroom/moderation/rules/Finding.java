package org.newsroom.moderation.rules;

import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence against a comment.
 *
 * @param rule the rule's id, stable across versions of the rule set
 * @param from UTF-16 offset into the reader's own text, inclusive
 * @param to UTF-16 offset into the reader's own text, exclusive
 * @param why in words that an editor understands
 * @param inDoubt whether something harmless may be meant: then it may hold a text, never reject it
 * @param of the part that it is about; a finding about the author's name has an empty span at the
 *     text's begin, so that whoever knows texts alone marks nothing
 */
public record Finding(
    String rule,
    Category category,
    Severity severity,
    int from,
    int to,
    String why,
    boolean inDoubt,
    Part of) {

  public Finding {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no span: " + from + ".." + to);
    }
  }

  /** A finding about the text. */
  public Finding(
      String rule,
      Category category,
      Severity severity,
      int from,
      int to,
      String why,
      boolean inDoubt) {
    this(rule, category, severity, from, to, why, inDoubt, Part.TEXT);
  }

  /** A finding about the text that is certain. */
  public Finding(String rule, Category category, Severity severity, int from, int to, String why) {
    this(rule, category, severity, from, to, why, false);
  }

  /** The same finding at another place of a text. */
  public Finding at(int begin, int end) {
    return new Finding(rule, category, severity, begin, end, why, inDoubt, of);
  }

  /** The same finding, about the author's name. */
  public Finding ofName() {
    return new Finding(rule, category, severity, 0, 0, why, inDoubt, Part.NAME);
  }

  /** The part that it is about, where that is not the text. */
  public @Nullable Part otherPart() {
    return of == Part.TEXT ? null : of;
  }
}
