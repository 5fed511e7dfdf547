package org.newsroom.article.site.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.article.Picture;
import org.newsroom.article.site.Language;
import org.newsroom.article.site.Moment;

/** An article in a list of articles. */
record Teaser(
    String href,
    Language language,
    String title,
    @Nullable String subtitle,
    @Nullable Picture picture,
    List<TagLink> tags,
    String author,
    Moment time,
    long comments) {}
