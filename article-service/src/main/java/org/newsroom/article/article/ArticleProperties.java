package org.newsroom.article.article;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for the whole site.
 *
 * @param moderationMode the mode of articles that name none
 */
@ConfigurationProperties("newsroom.articles")
public record ArticleProperties(@DefaultValue("AUTOMATIC") ModerationMode moderationMode) {}
