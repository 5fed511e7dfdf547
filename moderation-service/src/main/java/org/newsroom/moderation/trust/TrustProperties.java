package org.newsroom.moderation.trust;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Map;
import org.newsroom.moderation.rules.Category;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many of the rules' rejections may be wrong.
 *
 * @param usualErrorLimit the share of wrong rejections, from 0 to 1, beyond which a category's
 *     rejections wait for an editor
 * @param errorLimit the same for a category that has a limit of its own
 * @param errorsFewest how many rejections of a category must have been read blindly before
 * @param errorsWithin how far back readings count
 * @param errorsEvery how often they are counted
 */
@Validated
@ConfigurationProperties("newsroom.reviews")
record TrustProperties(
    @DefaultValue("0.1") @DecimalMin("0") @DecimalMax("1") double usualErrorLimit,
    @DefaultValue Map<Category, @DecimalMin("0") @DecimalMax("1") Double> errorLimit,
    @DefaultValue("10") @Min(1) int errorsFewest,
    @DefaultValue("30d") @LongerThanNothing Duration errorsWithin,
    @DefaultValue("10s") @LongerThanNothing Duration errorsEvery) {

  TrustProperties {
    errorLimit = Map.copyOf(errorLimit);
  }

  double limitOf(Category category) {
    return errorLimit.getOrDefault(category, usualErrorLimit);
  }
}
