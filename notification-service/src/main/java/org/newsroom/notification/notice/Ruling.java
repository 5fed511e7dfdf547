package org.newsroom.notification.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ruling on a comment that is or was in force.
 *
 * @param sequence its number among the comment's rulings, from 1; the highest is in force
 * @param verdict the content of the ruling
 * @param reason why, as far as the public may know
 * @param at when it was made
 */
public record Ruling(long sequence, Verdict verdict, @Nullable Reason reason, Instant at) {}
