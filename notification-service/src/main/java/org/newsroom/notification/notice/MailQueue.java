package org.newsroom.notification.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place of a comment in the queue of those that wait for mail.
 *
 * @param dueAt the time to try next; while somebody has claimed the comment, when that claim ends
 * @param since the time since when a notice waits
 * @param attempts how often sending the first waiting notice has failed
 * @param claim the one who is sending now
 */
public record MailQueue(Instant dueAt, Instant since, int attempts, @Nullable UUID claim) {}
