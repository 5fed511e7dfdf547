package org.newsroom.moderation.complaint;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.platform.event.EventBatches;
import org.newsroom.platform.event.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ReportListener {

  private final EventBatches batches;
  private final Objecting objecting;

  ReportListener(EventBatches batches, Objecting objecting) {
    this.batches = batches;
    this.objecting = objecting;
  }

  @KafkaListener(topics = CommentReported.TOPIC, groupId = "${spring.application.name}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(
        records,
        CommentReported.class,
        batch -> objecting.report(batch.stream().map(Received::event).toList()));
  }
}
