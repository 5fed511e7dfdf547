package org.newsroom.platform.deadletter;

import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.springframework.kafka.core.KafkaTemplate;

/** Sends a dead letter as the record that it was before it was set aside. */
final class Replay {

  private static final String ADDED_WHEN_SET_ASIDE = "kafka_dlt-";

  private final KafkaTemplate<String, byte[]> kafka;

  Replay(KafkaTemplate<String, byte[]> kafka) {
    this.kafka = kafka;
  }

  /** Sends it to the topic and awaits the acknowledgement. */
  void send(String topic, ConsumerRecord<String, byte[]> letter) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(topic, letter.key(), letter.value());
    for (Header header : letter.headers()) {
      if (!header.key().startsWith(ADDED_WHEN_SET_ASIDE)) {
        record.headers().add(header);
      }
    }
    try {
      kafka.send(record).join();
    } catch (CompletionException e) {
      throw new KafkaException("The dead letter was not sent", e.getCause());
    }
  }
}
