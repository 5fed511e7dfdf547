package org.newsroom.comment.article;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings by which articles are kept in memory.
 *
 * @param cached how many articles stay in memory
 * @param staleFor how long another instance's news of an article may go unnoticed
 */
@Validated
@ConfigurationProperties("newsroom.articles")
record ArticleProperties(
    @DefaultValue("10000") @Min(1) @Max(1_000_000) long cached,
    @DefaultValue("1s") @LongerThanNothing Duration staleFor) {}
