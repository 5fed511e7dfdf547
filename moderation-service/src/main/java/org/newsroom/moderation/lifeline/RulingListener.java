package org.newsroom.moderation.lifeline;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class RulingListener {

  private final Gathering gathering;

  RulingListener(Gathering gathering) {
    this.gathering = gathering;
  }

  @KafkaListener(topics = RulingAnnounced.TOPIC, groupId = "${spring.application.name}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    gathering.gather(records, RulingAnnounced.class);
  }
}
