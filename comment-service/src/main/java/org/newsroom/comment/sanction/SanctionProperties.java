package org.newsroom.comment.sanction;

import java.time.Duration;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How sanctions are kept at hand.
 *
 * @param refreshEvery for how long one that another instance heard of may go unnoticed
 */
@Validated
@ConfigurationProperties("newsroom.sanctions")
record SanctionProperties(@DefaultValue("500ms") @LongerThanNothing Duration refreshEvery) {}
