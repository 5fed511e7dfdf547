package org.newsroom.article.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as readers get it: the body of an answer.
 *
 * @param paragraphs its text; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ArticleView(
    String id,
    long version,
    String title,
    @Nullable String subtitle,
    String author,
    @Nullable String section,
    Instant publishedAt,
    Instant updatedAt,
    @Nullable List<String> paragraphs,
    @Nullable String pictureCredit,
    @JsonInclude List<String> tags,
    @Nullable List<String> people,
    ModerationMode moderationMode,
    boolean commentsOpen,
    @Nullable Picture picture,
    @Nullable String language,
    @Nullable String url) {

  static ArticleView of(Article article) {
    Content content = article.content();
    return new ArticleView(
        article.id(),
        article.version(),
        content.title(),
        content.subtitle(),
        content.author(),
        content.section(),
        article.publishedAt(),
        article.updatedAt(),
        content.paragraphs(),
        content.pictureCredit(),
        content.tags(),
        content.people(),
        article.mode(),
        article.isOpen(),
        content.picture(),
        content.language(),
        content.url());
  }
}
