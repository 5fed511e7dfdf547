package org.newsroom.notification.delivery;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings by which notices go out by e-mail. The mail server is {@code spring.mail.*}; without
 * one the channel is off.
 *
 * @param from the sender; required with a mail server
 * @param batch how many mails are claimed and go over one connection
 * @param lease how long a claim lasts unless it is renewed, as it is while its mails are being
 *     sent; after a crash, others take over when it ends. Longer than the store may be away for a
 *     moment
 * @param workers how many connections an instance uses at a time
 * @param pollEvery how often mails that are due are looked for
 * @param firstRetry how long after the first failure the next attempt comes, give or take half;
 *     doubles with each
 * @param longestRetry how long the time between attempts may get
 * @param giveUpAfter after which time of failing a mail is given up
 */
@Validated
@ConfigurationProperties("newsroom.mail")
record MailProperties(
    @Nullable String from,
    @DefaultValue("10") @Min(1) @Max(1000) int batch,
    @DefaultValue("20s") @LongerThanNothing Duration lease,
    @DefaultValue("2") @Min(1) @Max(32) int workers,
    @DefaultValue("1s") @LongerThanNothing Duration pollEvery,
    @DefaultValue("10s") @LongerThanNothing Duration firstRetry,
    @DefaultValue("1h") @LongerThanNothing Duration longestRetry,
    @DefaultValue("3d") @LongerThanNothing Duration giveUpAfter) {

  @AssertTrue(message = "first-retry must not be longer than longest-retry")
  boolean isConsistent() {
    return firstRetry.compareTo(longestRetry) <= 0;
  }
}
