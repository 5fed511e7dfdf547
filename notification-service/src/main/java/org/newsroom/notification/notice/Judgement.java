package org.newsroom.notification.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A verdict on a comment.
 *
 * @param sequence its number among the comment's verdicts, from 1
 * @param verdict what was decided
 * @param reason why, as far as the public may know
 * @param at when
 */
public record Judgement(long sequence, Verdict verdict, @Nullable Reason reason, Instant at) {}
