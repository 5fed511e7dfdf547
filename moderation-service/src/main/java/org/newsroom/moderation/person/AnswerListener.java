package org.newsroom.moderation.person;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.platform.event.EventBatches;
import org.newsroom.platform.event.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears what services have done of requests. */
@Component
class AnswerListener {

  private final EventBatches batches;
  private final PersonRequests requests;

  AnswerListener(EventBatches batches, PersonRequests requests) {
    this.batches = batches;
    this.requests = requests;
  }

  @KafkaListener(topics = ServiceAnswered.TOPIC, groupId = "${spring.application.name}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(
        records,
        ServiceAnswered.class,
        batch -> requests.answered(batch.stream().map(Received::event).toList()));
  }
}
