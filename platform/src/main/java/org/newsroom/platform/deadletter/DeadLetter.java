package org.newsroom.platform.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * A dead letter without its content, which may be personal.
 *
 * @param size bytes of its value
 * @param fault the class of the exception that put it here
 */
public record DeadLetter(
    int partition,
    long offset,
    @Nullable String key,
    Instant setAsideAt,
    int size,
    @Nullable String fault) {

  static DeadLetter of(ConsumerRecord<String, byte[]> record) {
    Header fault = record.headers().lastHeader(KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN);
    Header fallback = record.headers().lastHeader(KafkaHeaders.DLT_EXCEPTION_FQCN);
    return new DeadLetter(
        record.partition(),
        record.offset(),
        record.key(),
        Instant.ofEpochMilli(record.timestamp()),
        record.value() == null ? 0 : record.value().length,
        text(fault == null ? fallback : fault));
  }

  private static @Nullable String text(@Nullable Header header) {
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
