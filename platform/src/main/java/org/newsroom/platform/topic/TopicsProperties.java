package org.newsroom.platform.topic;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.newsroom.platform.setting.LongerThanNothing;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The topics that a service needs; each is made when it is missing.
 *
 * @param reads topics that the service consumes: their dead-letter topics are made too
 * @param writes topics that the service produces
 * @param compacted those of both that keep the last event of each key for ever
 * @param kept how long a new topic keeps its events, by name, where that is not for Kafka to say
 * @param deadLettersKept how long a new dead-letter topic keeps what waits there for somebody to
 *     look at it
 * @param partitions how many partitions a new topic gets: the most instances that can share it
 * @param replicas how many brokers keep each partition
 */
@Validated
@ConfigurationProperties("newsroom.topics")
public record TopicsProperties(
    @DefaultValue List<@Pattern(regexp = NAME, message = NAME_FORM) String> reads,
    @DefaultValue List<@Pattern(regexp = NAME, message = NAME_FORM) String> writes,
    @DefaultValue List<@Pattern(regexp = NAME, message = NAME_FORM) String> compacted,
    @DefaultValue Map<String, Duration> kept,
    @DefaultValue("30d") @LongerThanNothing Duration deadLettersKept,
    @Min(1) @Max(1000) int partitions,
    @Min(1) @Max(7) short replicas) {

  private static final String NAME = "[A-Za-z0-9._-]{1,200}";
  private static final String NAME_FORM = "must be the name of a topic";
}
