package org.newsroom.moderation.ruling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Finding;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.RuleSetVersion;
import org.newsroom.moderation.rules.Verdict;

/**
 * The verdict in force for a comment, and what it rests on.
 *
 * @param sequence 1 for the rules' verdict, one more with each decision of an editor
 * @param editor who decided, or null for the rules
 * @param reason what the public may be told
 * @param score of the rules, from 0 to 1
 */
public record Ruling(
    long sequence,
    Verdict verdict,
    @Nullable String editor,
    Instant decidedAt,
    @Nullable Reason reason,
    double score,
    List<Finding> evidence,
    RuleSetVersion ruleSet,
    List<String> degraded) {

  /** By an editor, over what was in force. */
  public Ruling decided(Verdict verdict, String editor, Instant at, @Nullable Reason reason) {
    return new Ruling(
        sequence + 1, verdict, editor, at, reason, score, evidence, ruleSet, List.of());
  }
}
