package org.newsroom.platform.event;

import org.jspecify.annotations.Nullable;

/**
 * An event with where it came from.
 *
 * @param traceparent W3C trace context to hand on to events that this one causes
 * @param topic the topic that it was read from
 * @param partition the partition that it was read from
 * @param offset its position there: repeated when the same record is delivered again
 */
public record Received<E>(
    E event, @Nullable String traceparent, String topic, int partition, long offset) {}
