package org.newsroom.comment.person;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.platform.event.EventBatches;
import org.newsroom.platform.event.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of requests about a person. */
@Component
class PersonListener {

  private final EventBatches batches;
  private final Jobs jobs;

  PersonListener(EventBatches batches, Jobs jobs) {
    this.batches = batches;
    this.jobs = jobs;
  }

  @KafkaListener(topics = PersonRequested.TOPIC, groupId = "${spring.application.name}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(
        records,
        PersonRequested.class,
        batch -> jobs.take(batch.stream().map(Received::event).toList()));
  }
}
