package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.platform.event.EventType;

/** The event that {@code contracts/comments.moderated.v1.schema.json} describes. */
public record CommentModerated(
    String commentId,
    long sequence,
    Verdict verdict,
    By decidedBy,
    Instant decidedAt,
    @Nullable Reason reason,
    List<Finding> evidence,
    RuleSetVersion ruleSet,
    List<String> degraded,
    Comment comment) {

  /** Where it goes. */
  public static final EventType<CommentModerated> TYPE =
      new EventType<>("comments.moderated.v1", "org.newsroom.comment.moderated.v1");

  /** Who decided. */
  public enum By {
    RULES,
    EDITOR
  }

  /** Says what is in force. */
  public static CommentModerated of(Case judged) {
    Ruling ruling = judged.ruling();
    return new CommentModerated(
        judged.commentId(),
        ruling.sequence(),
        ruling.verdict(),
        ruling.editor() == null ? By.RULES : By.EDITOR,
        ruling.decidedAt(),
        ruling.reason(),
        ruling.evidence(),
        ruling.ruleSet(),
        ruling.degraded(),
        judged.comment());
  }

  /** The same each time this verdict is announced. */
  public String eventId() {
    return commentId + ":" + sequence;
  }
}
