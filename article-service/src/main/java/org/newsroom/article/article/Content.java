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
 * @param language the language that it is written in, BCP 47, or null where it is the site's
 * @param picture the picture above its text, or null
 * @param url its address on the website that embeds its comments, or null where that is this site
 */
public record Content(
    String title,
    @Nullable String subtitle,
    String author,
    @Nullable String section,
    Instant publishedAt,
    List<String> paragraphs,
    @Nullable String pictureCredit,
    List<String> tags,
    List<String> people,
    @Nullable ModerationMode ownMode,
    @Nullable Picture picture,
    @Nullable String language,
    @Nullable String url) {}
