package org.newsroom.comment.correction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.OwnComment;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The bounds of corrections.
 *
 * @param within how long after its submission a comment may be corrected; zero forbids it
 * @param most how often a comment may be corrected
 */
@Validated
@ConfigurationProperties("newsroom.corrections")
public record CorrectionProperties(
    @DefaultValue("5m") @DurationMin(message = "must not be negative") Duration within,
    @DefaultValue("10") @Min(0) @Max(100) int most) {

  /** Until when the comment may be corrected; null when it may not, or not any more. */
  public @Nullable Instant until(OwnComment comment, Instant now) {
    Instant end = comment.submittedAt().plus(within);
    boolean open = now.isBefore(end) && !comment.isWithdrawn() && comment.revision() <= most;
    return open ? end : null;
  }
}
