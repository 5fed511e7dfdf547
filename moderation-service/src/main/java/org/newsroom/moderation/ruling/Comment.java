package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Finding;

/**
 * A revision of the comment that a ruling is about, as far as it may be shown.
 *
 * @param submittedAt the time of the first revision
 * @param revision 1 as first submitted, one more with each correction
 * @param revisedAt the time of the correction; null in revision 1
 * @param original what its author wrote, where an editor struck words from it; else null
 */
public record Comment(
    String articleId,
    @Nullable String parentId,
    String threadId,
    String authorName,
    boolean authorVerified,
    String text,
    String locale,
    Instant submittedAt,
    int revision,
    @Nullable Instant revisedAt,
    @Nullable Original original) {

  /** A text as its author wrote it, with all that was found in it. */
  public record Original(String text, List<Finding> evidence) {

    public Original {
      evidence = List.copyOf(evidence);
    }
  }

  /** A revision as its author wrote it. */
  public Comment(
      String articleId,
      @Nullable String parentId,
      String threadId,
      String authorName,
      boolean authorVerified,
      String text,
      String locale,
      Instant submittedAt,
      int revision,
      @Nullable Instant revisedAt) {
    this(
        articleId,
        parentId,
        threadId,
        authorName,
        authorVerified,
        text,
        locale,
        submittedAt,
        revision,
        revisedAt,
        null);
  }

  /** The same revision without those words, of which the author's own text is kept. */
  Comment without(Strike strike, Grounds grounds) {
    return strike.isNone()
        ? this
        : with(
            strike.from(text),
            original == null ? new Original(text, grounds.evidence()) : original);
  }

  /** The same revision as its author wrote it. */
  Comment restored() {
    return original == null ? this : with(original.text(), null);
  }

  /** The same under another name, for which nobody vouches, with that text and no other. */
  public Comment signed(String name, String words) {
    return new Comment(
        articleId,
        parentId,
        threadId,
        name,
        false,
        words,
        locale,
        submittedAt,
        revision,
        revisedAt,
        words.equals(text) ? original : null);
  }

  private Comment with(String shown, @Nullable Original written) {
    return new Comment(
        articleId,
        parentId,
        threadId,
        authorName,
        authorVerified,
        shown,
        locale,
        submittedAt,
        revision,
        revisedAt,
        written);
  }
}
