package org.newsroom.notification.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment's place among those that wait for mail.
 *
 * @param dueAt when to try next; while somebody has claimed it, when that claim ends
 * @param since since when something waits
 * @param attempts how often sending the first waiting notice has failed
 * @param claim who is sending now
 */
public record MailQueue(Instant dueAt, Instant since, int attempts, @Nullable UUID claim) {}
