package org.newsroom.moderation.desk.session;

import jakarta.validation.constraints.AssertTrue;
import java.time.Duration;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long somebody stays signed in.
 *
 * @param idle for how long a session lasts that is not used
 * @param longest for how long a session lasts at most, however much it is used
 */
@Validated
@ConfigurationProperties("newsroom.sessions")
record SessionProperties(
    @DefaultValue("30m") @LongerThanNothing Duration idle,
    @DefaultValue("12h") @LongerThanNothing Duration longest) {

  @AssertTrue(message = "longest must not be shorter than idle")
  boolean isConsistent() {
    return idle == null || longest == null || longest.compareTo(idle) >= 0;
  }
}
