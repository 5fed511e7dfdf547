package org.newsroom.article.site.page;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.article.Article;
import org.newsroom.article.article.Content;
import org.newsroom.article.article.Picture;
import org.newsroom.article.site.Frame;
import org.newsroom.article.site.Language;
import org.newsroom.article.site.Links;
import org.newsroom.article.site.Moments;
import org.newsroom.article.site.SiteProperties;
import org.newsroom.article.site.comment.Section;
import org.springframework.stereotype.Component;

/** Puts together what an article's page shows. */
@Component
class ArticlePages {

  private static final int LONGEST_DESCRIPTION = 200;

  private final Teasers teasers;
  private final Moments moments;
  private final StructuredData data;
  private final SiteProperties site;

  ArticlePages(Teasers teasers, Moments moments, StructuredData data, SiteProperties site) {
    this.teasers = teasers;
    this.moments = moments;
    this.data = data;
    this.site = site;
  }

  /** The language of the article, by default the site's. */
  Language language(Article article) {
    return new Language(Objects.requireNonNullElse(article.content().language(), site.language()));
  }

  Map<String, Object> model(Article article, Section section, String origin) {
    Content content = article.content();
    Frame frame = frame(article, origin);
    return Map.of(
        "frame", frame,
        "article", content,
        "tags", TagLink.of(content.tags()),
        "time", moments.fully(article.publishedAt()),
        "section", section,
        "further", teasers.further(article),
        "data", data.of(article, frame, section));
  }

  /** An article that another website shows, too, has its one address there. */
  private Frame frame(Article article, String origin) {
    Content content = article.content();
    String own = content.url() == null ? Links.article(article.id()) : content.url();
    Picture picture = content.picture();
    return new Frame(
        site.name(),
        language(article),
        content.title(),
        description(content),
        Links.absolute(origin, own),
        picture == null ? null : Links.absolute(origin, picture.url()),
        true,
        Links.commentFeed(article.id()));
  }

  private static @Nullable String description(Content content) {
    if (content.subtitle() != null) {
      return content.subtitle();
    }
    String text = content.paragraphs().isEmpty() ? "" : content.paragraphs().get(0);
    return text.length() <= LONGEST_DESCRIPTION
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_DESCRIPTION / 2)) + "…";
  }
}
