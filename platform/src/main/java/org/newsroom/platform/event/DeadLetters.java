package org.newsroom.platform.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;

/** Sets a record aside, byte for byte, in {@code <topic>-<service>-dlt}, and counts it. */
public final class DeadLetters {

  private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);

  private final DeadLetterPublishingRecoverer recoverer;
  private final MeterRegistry meters;

  DeadLetters(
      DeadLetterPublishingRecoverer recoverer, MeterRegistry meters, Collection<String> topics) {
    this.recoverer = recoverer;
    this.meters = meters;
    // From zero, so that the very first one is an increase that an alert can see.
    topics.forEach(topic -> Stream.of(Kind.values()).forEach(kind -> counter(topic, kind)));
  }

  /**
   * Sends the record to the dead letters and awaits the acknowledgement.
   *
   * @throws RuntimeException when Kafka did not take it; the record must then be delivered again
   */
  public void add(ConsumerRecord<String, byte[]> record, Kind kind, Exception fault) {
    recoverer.accept(record, null, fault);
    counter(record.topic(), kind).increment();
    log.atError()
        .addKeyValue("topic", record.topic())
        .addKeyValue("partition", record.partition())
        .addKeyValue("offset", record.offset())
        .addKeyValue("kind", kind)
        .addKeyValue("fault", fault.getClass().getSimpleName())
        .log("Record set aside as a dead letter");
  }

  private Counter counter(String topic, Kind kind) {
    return meters.counter(
        "newsroom.dead.letters", "topic", topic, "kind", kind.name().toLowerCase(Locale.ROOT));
  }

  /** Why a record was set aside. */
  public enum Kind {
    /** Its bytes are not the expected event. */
    MALFORMED,
    /** It was read, but handling it fails each time. */
    FAILED
  }
}
