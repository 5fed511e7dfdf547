package org.newsroom.moderation.live;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the desks' live streams.
 *
 * @param most the most streams that an instance keeps open
 * @param mostPerUser the most of these that one user may have
 * @param pollEvery how often the store is asked for what all instances have stored
 * @param summaryEvery how often the numbers of the queues are told at most
 * @param heartbeatEvery after which silence a comment line is sent, so that proxies keep the line
 * @param lifetime after which a stream ends; browsers then resume it by themselves
 * @param writers how many threads write; a desk that does not read holds one for some seconds
 */
@Validated
@ConfigurationProperties("newsroom.reviews.stream")
record LiveProperties(
    @DefaultValue("500") @Min(1) int most,
    @DefaultValue("5") @Min(1) int mostPerUser,
    @DefaultValue("250ms") @LongerThanNothing Duration pollEvery,
    @DefaultValue("2s") @LongerThanNothing Duration summaryEvery,
    @DefaultValue("15s") @LongerThanNothing Duration heartbeatEvery,
    @DefaultValue("10m") @LongerThanNothing Duration lifetime,
    @DefaultValue("4") @Min(1) int writers) {}
