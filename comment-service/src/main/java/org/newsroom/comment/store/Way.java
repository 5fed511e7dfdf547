package org.newsroom.comment.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The way that a stored comment has taken so far.
 *
 * @param ruling the ruling in force, or null when none is known
 * @param publication the last news from the article, or null when there is none
 * @param steps all steps that are remembered, in the order in which they became known
 */
public record Way(
    UUID commentId,
    String articleId,
    Instant submittedAt,
    @Nullable Step ruling,
    @Nullable Step publication,
    List<Step> steps) {}
