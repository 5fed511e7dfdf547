package org.newsroom.notification.reader;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.notification.report.AnsweringReports;
import org.newsroom.notification.store.Noticing;
import org.newsroom.platform.event.EventBatches;
import org.newsroom.platform.event.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of withdrawn and appealed comments. */
@Component
class ReaderListener {

  private final EventBatches batches;
  private final AnsweringReports answering;
  private final Noticing noticing;

  ReaderListener(EventBatches batches, AnsweringReports answering, Noticing noticing) {
    this.batches = batches;
    this.answering = answering;
    this.noticing = noticing;
  }

  @KafkaListener(topics = CommentWithdrawn.TOPIC, groupId = "${spring.application.name}")
  void onWithdrawn(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(
        records,
        CommentWithdrawn.class,
        batch -> {
          record(batch);
          answering.answer(batch.stream().map(one -> one.event().commentId()).toList());
        });
  }

  @KafkaListener(topics = CommentAppealed.TOPIC, groupId = "${spring.application.name}")
  void onAppealed(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(records, CommentAppealed.class, this::record);
  }

  private <E extends Noticing.Occurrence> void record(List<Received<E>> batch) {
    noticing.record(batch.stream().map(Noticing.Occurrence::of).toList());
  }
}
