package org.newsroom.comment.submission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings by which submissions are written.
 *
 * @param batch the most comments in one write
 * @param queue the most comments that wait for a write; one more is answered 503
 * @param patience how long a reader waits for the store before the answer is 503
 */
@Validated
@ConfigurationProperties("newsroom.submissions")
record SubmissionProperties(
    @DefaultValue("500") @Min(1) @Max(1_000) int batch,
    @DefaultValue("5000") @Min(1) @Max(100_000) int queue,
    @DefaultValue("10s") @LongerThanNothing Duration patience) {}
