package org.newsroom.comment.article;

import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.platform.event.EventBatches;
import org.newsroom.platform.event.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of articles. */
@Component
class ArticleListener {

  private final EventBatches batches;
  private final Articles articles;

  ArticleListener(EventBatches batches, Articles articles) {
    this.batches = batches;
    this.articles = articles;
  }

  @KafkaListener(topics = ArticleChanged.TOPIC, groupId = "${spring.application.name}")
  void on(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(records, ArticleChanged.class, batch -> articles.put(newest(batch)));
  }

  private static List<ArticleChanged> newest(List<Received<ArticleChanged>> batch) {
    return List.copyOf(
        batch.stream()
            .map(Received::event)
            .collect(
                Collectors.toMap(
                    ArticleChanged::articleId,
                    Function.identity(),
                    BinaryOperator.maxBy(Comparator.comparing(ArticleChanged::version))))
            .values());
  }
}
