package org.newsroom.moderation.withdrawal;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.platform.event.EventBatches;
import org.newsroom.platform.event.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class WithdrawalListener {

  private final EventBatches batches;
  private final Withdrawing withdrawing;

  WithdrawalListener(EventBatches batches, Withdrawing withdrawing) {
    this.batches = batches;
    this.withdrawing = withdrawing;
  }

  @KafkaListener(topics = CommentWithdrawn.TOPIC, groupId = "${spring.application.name}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(
        records,
        CommentWithdrawn.class,
        batch -> withdrawing.withdraw(batch.stream().map(Received::event).toList()));
  }
}
