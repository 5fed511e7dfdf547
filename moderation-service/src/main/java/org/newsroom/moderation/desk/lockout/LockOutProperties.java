package org.newsroom.moderation.desk.lockout;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often somebody may fail to sign in.
 *
 * @param failures as many with one name from one network lead to the first pause
 * @param failuresOfNetwork as many from one network, whatever the names, lead to the first pause
 * @param firstPause for how long nobody may try then; each further failure doubles it
 * @param longestPause for how long nobody may try at most
 */
@Validated
@ConfigurationProperties("newsroom.sign-in")
record LockOutProperties(
    @DefaultValue("5") @Min(1) int failures,
    @DefaultValue("50") @Min(1) int failuresOfNetwork,
    @DefaultValue("1m") @LongerThanNothing Duration firstPause,
    @DefaultValue("15m") @LongerThanNothing Duration longestPause) {

  private static final int MOST_DOUBLINGS = 20;
  private static final int FORGOTTEN_AFTER_PAUSES = 4;

  @AssertTrue(message = "longest-pause must not be shorter than first-pause")
  boolean isConsistent() {
    return firstPause == null || longestPause == null || longestPause.compareTo(firstPause) >= 0;
  }

  /** The pause after that many failures; none below the limit. */
  Duration pauseAfter(int count, int limit) {
    if (count < limit) {
      return Duration.ZERO;
    }
    Duration pause = firstPause.multipliedBy(1L << Math.min(count - limit, MOST_DOUBLINGS));
    return pause.compareTo(longestPause) < 0 ? pause : longestPause;
  }

  /** How long the last failure is remembered. */
  Duration memory() {
    return longestPause.multipliedBy(FORGOTTEN_AFTER_PAUSES);
  }
}
