package org.newsroom.platform.event;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Kafka's own mock producer behind a template: acknowledges at once, or fails when told to. */
final class RecordingKafka {

  private final MockProducer<String, byte[]> producer =
      new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());

  KafkaTemplate<String, byte[]> template() {
    return new KafkaTemplate<>(
        new DefaultKafkaProducerFactory<>(Map.<String, Object>of()) {
          @Override
          protected Producer<String, byte[]> createKafkaProducer() {
            return producer;
          }
        });
  }

  List<ProducerRecord<String, byte[]>> sent() {
    return producer.history();
  }

  void failWith(RuntimeException fault) {
    producer.sendException = fault;
  }
}
