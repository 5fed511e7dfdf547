package org.newsroom.moderation.author;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The authors whose comments wait for an editor though nobody has said so. Both are off unless set.
 *
 * @param firstComments how many of an author's comments must have been approved; fewer wait. Only
 *     the last hundred comments count.
 * @param rejectedShare the share of rejections from which on an author's comments wait, of those
 *     that were approved or rejected among the last twenty, when these are five at least
 */
@Validated
@ConfigurationProperties("newsroom.premoderation")
record PremoderationProperties(
    @DefaultValue("0") @Min(0) @Max(100) int firstComments,
    @Nullable @DecimalMin("0.01") @DecimalMax("1") Double rejectedShare) {}
