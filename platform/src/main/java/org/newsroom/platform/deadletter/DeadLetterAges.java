package org.newsroom.platform.deadletter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells by topic how long the oldest of a service's dead letters waits, of the first hundred. While
 * Kafka does not answer, what was known goes on ageing.
 */
public final class DeadLetterAges {

  private static final Logger log = LoggerFactory.getLogger(DeadLetterAges.class);
  private static final int MOST_READ = 100;

  private final DeadLetterQueue queue;
  private final List<String> topics;
  private final Clock clock;
  private volatile Map<String, Instant> oldest = Map.of();

  /** The ages of the dead letters of these topics, all of them zero before the first round. */
  public DeadLetterAges(
      DeadLetterQueue queue, List<String> topics, MeterRegistry meters, Clock clock) {
    this.queue = queue;
    this.topics = topics;
    this.clock = clock;
    for (String topic : topics) {
      Gauge.builder("newsroom.dead.letters.oldest.age", this, ages -> ages.ageOf(topic))
          .description("For how long the oldest dead letter waits")
          .baseUnit("seconds")
          .tag("topic", topic)
          .register(meters);
    }
  }

  /** Looks at what waits now. There is never more to do at once. */
  public boolean measure() {
    try {
      oldest = queue.oldest(topics, MOST_READ);
    } catch (KafkaException e) {
      log.atDebug()
          .addKeyValue("fault", e.getClass().getSimpleName())
          .log("Dead letters not looked at");
    }
    return false;
  }

  private double ageOf(String topic) {
    Instant since = oldest.get(topic);
    return since == null ? 0 : Math.max(0, (clock.millis() - since.toEpochMilli()) / 1000.0);
  }
}
