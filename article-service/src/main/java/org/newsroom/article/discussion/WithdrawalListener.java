package org.newsroom.article.discussion;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.article.discussion.edition.CommentWithdrawn;
import org.newsroom.platform.event.EventBatches;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class WithdrawalListener {

  private final EventBatches batches;
  private final Attaching attaching;

  WithdrawalListener(EventBatches batches, Attaching attaching) {
    this.batches = batches;
    this.attaching = attaching;
  }

  @KafkaListener(topics = CommentWithdrawn.TOPIC, groupId = "${spring.application.name}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(records, CommentWithdrawn.class, attaching::apply);
  }
}
