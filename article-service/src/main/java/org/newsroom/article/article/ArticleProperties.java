package org.newsroom.article.article;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What holds for the whole site.
 *
 * @param moderationMode the mode of articles that name none
 */
@Validated
@ConfigurationProperties("newsroom.articles")
record ArticleProperties(@DefaultValue("AUTOMATIC") ModerationMode moderationMode) {}
