package org.newsroom.article.discussion.edition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The comments on an article as a whole.
 *
 * @param id the article's, or the first of those that the article had before
 * @param version grows whenever readers see a difference, once all of it is stored
 * @param count how many comments readers see
 * @param turn grows with each edition that is begun; null before the first
 * @param withdrawnAt when its article was withdrawn last; null when it never was
 */
public record Discussion(
    String id, long version, long count, @Nullable Long turn, @Nullable Instant withdrawnAt) {}
