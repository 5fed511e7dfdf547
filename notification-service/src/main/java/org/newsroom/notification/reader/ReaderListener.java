package org.newsroom.notification.reader;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.notification.store.Noticing;
import org.newsroom.platform.event.EventBatches;
import org.newsroom.platform.event.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of withdrawn, reported and appealed comments. */
@Component
class ReaderListener {

  private final EventBatches batches;
  private final AcknowledgingReports reports;
  private final Noticing noticing;

  ReaderListener(EventBatches batches, AcknowledgingReports reports, Noticing noticing) {
    this.batches = batches;
    this.reports = reports;
    this.noticing = noticing;
  }

  @KafkaListener(topics = CommentWithdrawn.TOPIC, groupId = "${spring.application.name}")
  void onWithdrawn(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(records, CommentWithdrawn.class, this::record);
  }

  @KafkaListener(topics = CommentReported.TOPIC, groupId = "${spring.application.name}")
  void onReported(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(
        records,
        CommentReported.class,
        batch -> reports.acknowledge(batch.stream().map(Received::event).toList()));
  }

  @KafkaListener(topics = CommentAppealed.TOPIC, groupId = "${spring.application.name}")
  void onAppealed(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(records, CommentAppealed.class, this::record);
  }

  private <E extends Noticing.Occurrence> void record(List<Received<E>> batch) {
    noticing.record(batch.stream().<Noticing.Occurrence>map(Received::event).toList());
  }
}
