package org.newsroom.platform.store;

import java.time.Duration;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How indexes are looked after.
 *
 * @param checkEvery how often a running service looks whether they are there
 */
@Validated
@ConfigurationProperties("newsroom.indexes")
record IndexProperties(@DefaultValue("1m") @LongerThanNothing Duration checkEvery) {}
