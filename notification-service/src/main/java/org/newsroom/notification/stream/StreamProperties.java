package org.newsroom.notification.stream;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of live streams.
 *
 * @param most the most streams that an instance keeps open; the next reader is told to come back
 *     later
 * @param mostPerComment the most of these streams that one comment may have
 * @param mostPerNetwork the most of these streams that one network may have; readers of one mobile
 *     carrier may share an address
 * @param pollEvery how often the store is asked for what other instances have stored
 * @param heartbeatEvery after which silence a comment line is sent, so that proxies keep the line
 * @param lifetime after which a stream ends; browsers then resume it by themselves
 * @param writers how many threads write; a reader who does not read holds one for some seconds
 */
@Validated
@ConfigurationProperties("newsroom.streams")
record StreamProperties(
    @DefaultValue("2000") @Min(1) int most,
    @DefaultValue("5") @Min(1) int mostPerComment,
    @DefaultValue("200") @Min(1) int mostPerNetwork,
    @DefaultValue("500ms") @LongerThanNothing Duration pollEvery,
    @DefaultValue("15s") @LongerThanNothing Duration heartbeatEvery,
    @DefaultValue("30m") @LongerThanNothing Duration lifetime,
    @DefaultValue("4") @Min(1) int writers) {}
