package org.newsroom.moderation.verdict;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.platform.event.EventBatches;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class SubmissionListener {

  private final EventBatches batches;
  private final Judging judging;

  SubmissionListener(EventBatches batches, Judging judging) {
    this.batches = batches;
    this.judging = judging;
  }

  @KafkaListener(topics = CommentSubmitted.TOPIC, groupId = "${spring.application.name}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(records, CommentSubmitted.class, judging::judge);
  }
}
