package org.newsroom.notification.address;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings by which addresses are spared mails.
 *
 * @param mostPerHour the most mails that go to one address within an hour; the rest waits and goes
 *     in one
 * @param bouncedFor how long nothing is sent to an address that the mail server refused for good
 */
@Validated
@ConfigurationProperties("newsroom.mail")
record AddressProperties(
    @DefaultValue("5") @Min(1) @Max(1000) int mostPerHour,
    @DefaultValue("90d") @LongerThanNothing Duration bouncedFor) {}
