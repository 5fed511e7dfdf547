package org.newsroom.notification.store;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The times for which authors' notices are kept.
 *
 * @param keep how long after the last notice all are deleted; longer than Kafka keeps the events
 * @param keepAddress how long after the last notice the e-mail address is erased
 * @param eraseEvery how often addresses that are not needed any more are looked for
 */
@Validated
@ConfigurationProperties("newsroom.notices")
public record NoticeProperties(
    @DefaultValue("180d") @LongerThanNothing Duration keep,
    @DefaultValue("30d") @LongerThanNothing Duration keepAddress,
    @DefaultValue("1h") @LongerThanNothing Duration eraseEvery) {

  @AssertTrue(message = "keep-address must not be longer than keep")
  boolean isConsistent() {
    return keepAddress.compareTo(keep) <= 0;
  }
}
