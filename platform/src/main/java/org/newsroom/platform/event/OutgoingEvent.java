package org.newsroom.platform.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event ready to be sent, as CloudEvents 1.0 in binary mode.
 *
 * @param id the same each time the same event is sent
 * @param topic where it goes
 * @param key decides the partition, and is the CloudEvents subject
 * @param type the CloudEvents type
 * @param time when it happened
 * @param payload JSON, UTF-8
 * @param traceparent W3C trace context of what caused it
 */
public record OutgoingEvent(
    String id,
    String topic,
    String key,
    String type,
    Instant time,
    byte[] payload,
    @Nullable String traceparent) {}
