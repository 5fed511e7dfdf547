package org.newsroom.moderation.ruling;

import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;

/**
 * An editor's order to put a verdict in force.
 *
 * @param note for colleagues, never for the reader
 * @param seen the revision of the case that the editor has seen
 * @param revise whether to replace a decision that was made
 */
public record Order(
    Editor editor,
    Verdict verdict,
    @Nullable Reason reason,
    @Nullable String note,
    long seen,
    boolean revise) {

  /**
   * The editor who gives an order.
   *
   * @param mayOverrideClaims whether a colleague's claim is no hindrance
   */
  public record Editor(String name, boolean mayOverrideClaims) {}
}
