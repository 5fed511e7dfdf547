package org.newsroom.testkit;

import java.time.Instant;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Sends what a test sends, with a test's patience. A service gives up soon where Kafka does not
 * answer, and tries again later; a test has nobody to try again.
 */
public final class Sending {

  private Sending() {}

  /** Into the partition that the key says. Returns when Kafka has it. */
  public static void send(
      KafkaTemplate<String, byte[]> kafka, String topic, String key, byte[] event) {
    send(kafka, new ProducerRecord<>(topic, key, event));
  }

  /** Returns when Kafka has it. */
  public static void send(
      KafkaTemplate<String, byte[]> kafka,
      String topic,
      int partition,
      String key,
      byte @Nullable [] event) {
    send(kafka, new ProducerRecord<>(topic, partition, key, event));
  }

  /** Returns when Kafka has it. Only what the producer has not taken over is sent again. */
  public static void send(
      KafkaTemplate<String, byte[]> kafka, ProducerRecord<String, byte[]> record) {
    Instant end = Instant.now().plus(Patience.LIMIT);
    boolean sent = false;
    while (!sent) {
      try {
        kafka.send(record).join();
        sent = true;
      } catch (KafkaException | CompletionException e) {
        if (!isNotTakenOver(e) || Instant.now().isAfter(end)) {
          throw e;
        }
      }
    }
  }

  /** The producer waits for what it has to know of a topic, and takes no record over until then. */
  private static boolean isNotTakenOver(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TimeoutException
          && String.valueOf(cause.getMessage()).contains("not present in metadata")) {
        return true;
      }
    }
    return false;
  }
}
