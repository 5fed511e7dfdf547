package org.newsroom.comment.submission;

import java.time.Instant;
import java.util.UUID;

/** A comment that the service has taken and will not lose. */
record Acceptance(UUID commentId, String articleId, Instant submittedAt) {}
