package org.newsroom.moderation.review;

import java.time.Duration;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How editors work the queue.
 *
 * @param claimFor how long a claim holds
 */
@Validated
@ConfigurationProperties("newsroom.reviews")
record ReviewProperties(@DefaultValue("5m") @LongerThanNothing Duration claimFor) {}
