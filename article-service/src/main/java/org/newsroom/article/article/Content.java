package org.newsroom.article.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of an article: everything that its publisher decides.
 *
 * @param publishedAt the time at which readers saw it first
 * @param people the full names of the persons in it, for the rules on defamation
 * @param ownMode its own moderation mode, or null where the site's holds
 */
record Content(
    String title,
    @Nullable String subtitle,
    String author,
    @Nullable String section,
    Instant publishedAt,
    List<String> paragraphs,
    @Nullable String pictureCredit,
    List<String> tags,
    List<String> people,
    @Nullable ModerationMode ownMode) {}
