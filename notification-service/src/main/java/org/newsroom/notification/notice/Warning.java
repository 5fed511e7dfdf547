package org.newsroom.notification.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A warning of the newsroom to the author of a comment.
 *
 * @param message the newsroom's own words
 */
public record Warning(UUID id, Instant at, String message) {}
