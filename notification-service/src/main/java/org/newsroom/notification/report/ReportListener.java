package org.newsroom.notification.report;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.platform.event.EventBatches;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of reported comments. */
@Component
class ReportListener {

  private final EventBatches batches;
  private final AcknowledgingReports reports;

  ReportListener(EventBatches batches, AcknowledgingReports reports) {
    this.batches = batches;
    this.reports = reports;
  }

  @KafkaListener(topics = CommentReported.TOPIC, groupId = "${spring.application.name}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(records, CommentReported.class, reports::acknowledge);
  }
}
