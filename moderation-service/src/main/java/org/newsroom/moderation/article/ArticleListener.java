package org.newsroom.moderation.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.platform.event.EventBatches;
import org.newsroom.platform.event.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ArticleListener {

  private final EventBatches batches;
  private final Hearing hearing;

  ArticleListener(EventBatches batches, Hearing hearing) {
    this.batches = batches;
    this.hearing = hearing;
  }

  @KafkaListener(topics = Article.TOPIC, groupId = "${spring.application.name}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(records, Article.class, batch -> hearing.hear(newest(batch).values()));
  }

  private static Map<String, Article> newest(List<Received<Article>> batch) {
    Map<String, Article> newest = new LinkedHashMap<>();
    batch.forEach(
        received ->
            newest.merge(
                received.event().articleId(),
                received.event(),
                (a, b) -> b.version() > a.version() ? b : a));
    return newest;
  }
}
