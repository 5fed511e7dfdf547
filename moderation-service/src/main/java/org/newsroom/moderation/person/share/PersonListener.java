package org.newsroom.moderation.person.share;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.platform.event.EventBatches;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears whose data are to be given out or erased. */
@Component
class PersonListener {

  private final EventBatches batches;
  private final Answering answering;

  PersonListener(EventBatches batches, Answering answering) {
    this.batches = batches;
    this.answering = answering;
  }

  @KafkaListener(topics = AuthorComments.ERASED, groupId = "${spring.application.name}")
  void onErased(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(records, AuthorComments.class, answering::erase);
  }

  @KafkaListener(topics = AuthorComments.EXPORTED, groupId = "${spring.application.name}")
  void onExported(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(records, AuthorComments.class, answering::export);
  }
}
