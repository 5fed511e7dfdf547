package org.newsroom.moderation.ruling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The comment that a ruling is about, as far as it may be shown. */
public record Comment(
    String articleId,
    @Nullable String parentId,
    String threadId,
    String authorName,
    boolean authorVerified,
    String text,
    String locale,
    Instant submittedAt) {}
