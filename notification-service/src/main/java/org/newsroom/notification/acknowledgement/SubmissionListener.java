package org.newsroom.notification.acknowledgement;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.platform.event.EventBatches;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of submitted comments. */
@Component
class SubmissionListener {

  private final EventBatches batches;
  private final Acknowledging acknowledging;

  SubmissionListener(EventBatches batches, Acknowledging acknowledging) {
    this.batches = batches;
    this.acknowledging = acknowledging;
  }

  @KafkaListener(topics = CommentSubmitted.TOPIC, groupId = "${spring.application.name}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(records, CommentSubmitted.class, acknowledging::acknowledge);
  }
}
