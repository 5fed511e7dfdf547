package org.newsroom.comment.sanction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.platform.event.EventBatches;
import org.newsroom.platform.event.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of sanctions. */
@Component
class SanctionListener {

  private final EventBatches batches;
  private final StoredSuspensions suspensions;

  SanctionListener(EventBatches batches, StoredSuspensions suspensions) {
    this.batches = batches;
    this.suspensions = suspensions;
  }

  /** A record without a value says that its author was forgotten, with all that came before. */
  @KafkaListener(topics = AuthorSanctioned.TOPIC, groupId = "${spring.application.name}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    List<ConsumerRecord<String, byte[]>> between = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      if (isForgotten(record)) {
        store(between);
        between = new ArrayList<>();
        suspensions.forget(record.key());
      } else {
        between.add(record);
      }
    }
    store(between);
  }

  private void store(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(records, AuthorSanctioned.class, batch -> suspensions.store(newest(batch)));
  }

  /** Kafka has no value for a tombstone, whatever the type of the values says. */
  private static boolean isForgotten(ConsumerRecord<String, byte[]> record) {
    return record.serializedValueSize() < 0;
  }

  private static Collection<AuthorSanctioned> newest(List<Received<AuthorSanctioned>> batch) {
    return batch.stream()
        .map(Received::event)
        .collect(
            Collectors.toMap(
                AuthorSanctioned::authorKey,
                Function.identity(),
                BinaryOperator.maxBy(Comparator.comparing(AuthorSanctioned::version))))
        .values();
  }
}
