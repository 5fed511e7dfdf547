package org.newsroom.platform.outbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How events get from documents to Kafka.
 *
 * @param batch the most documents sent and cleared together
 * @param queue the most documents waiting in memory; what does not fit is left to the sweep
 * @param clearAfter how long events that Kafka has may stay in their documents, so that many are
 *     taken out together
 * @param sweepEvery how often documents are searched for events that a crash or an outage left
 * @param sweepAfter how old an event must be for the sweep to take it, so that it does not race the
 *     instance that stored it, which sends none that is as old
 */
@Validated
@ConfigurationProperties("newsroom.outbox")
public record OutboxProperties(
    @DefaultValue("1000") @Min(1) @Max(10_000) int batch,
    @DefaultValue("20000") @Min(1) @Max(1_000_000) int queue,
    @DefaultValue("50ms") @DurationMin(message = "must not be negative") Duration clearAfter,
    @DefaultValue("5s") @LongerThanNothing Duration sweepEvery,
    @DefaultValue("10s") @LongerThanNothing Duration sweepAfter) {}
