package org.newsroom.notification.store;

import java.time.Duration;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The setting by which the news of one comment is gathered into one mail.
 *
 * @param gatherFor how long after its first notice a mail goes, and how long a decision of an
 *     editor waits, who may undo it meanwhile
 */
@Validated
@ConfigurationProperties("newsroom.mail")
public record GatheringProperties(@DefaultValue("30s") @LongerThanNothing Duration gatherFor) {}
