package org.newsroom.article.discussion;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.article.discussion.edition.CommentModerated;
import org.newsroom.platform.event.EventBatches;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ModerationListener {

  private final EventBatches batches;
  private final Attaching attaching;

  ModerationListener(EventBatches batches, Attaching attaching) {
    this.batches = batches;
    this.attaching = attaching;
  }

  @KafkaListener(topics = CommentModerated.TOPIC, groupId = "${spring.application.name}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(records, CommentModerated.class, attaching::apply);
  }
}
