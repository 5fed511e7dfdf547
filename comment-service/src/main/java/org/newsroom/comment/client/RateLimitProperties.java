package org.newsroom.comment.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The limit on the submissions of one network. Each instance counts for itself.
 *
 * @param enabled whether there is a limit at all
 * @param requests the most submissions in a period
 * @param period the time in which an exhausted allowance is whole again
 * @param networks how many networks are remembered; the least active are forgotten first
 */
@Validated
@ConfigurationProperties("newsroom.submissions.rate-limit")
record RateLimitProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("60") @Min(1) long requests,
    @DefaultValue("1m") @LongerThanNothing Duration period,
    @DefaultValue("100000") @Min(1) @Max(10_000_000) long networks) {}
