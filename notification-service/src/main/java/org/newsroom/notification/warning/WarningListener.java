package org.newsroom.notification.warning;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.notification.store.Noticing;
import org.newsroom.platform.event.EventBatches;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of warnings. */
@Component
class WarningListener {

  private final EventBatches batches;
  private final Noticing noticing;

  WarningListener(EventBatches batches, Noticing noticing) {
    this.batches = batches;
    this.noticing = noticing;
  }

  @KafkaListener(topics = AuthorWarned.TOPIC, groupId = "${spring.application.name}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(
        records,
        AuthorWarned.class,
        batch -> noticing.record(batch.stream().map(Noticing.Occurrence::of).toList()));
  }
}
