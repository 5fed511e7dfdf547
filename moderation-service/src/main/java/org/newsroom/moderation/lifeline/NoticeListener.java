package org.newsroom.moderation.lifeline;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class NoticeListener {

  private final Gathering gathering;

  NoticeListener(Gathering gathering) {
    this.gathering = gathering;
  }

  @KafkaListener(topics = NoticeGiven.TOPIC, groupId = "${spring.application.name}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    gathering.gather(records, NoticeGiven.class);
  }
}
