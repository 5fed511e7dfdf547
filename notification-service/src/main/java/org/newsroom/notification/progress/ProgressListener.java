package org.newsroom.notification.progress;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.notification.report.AnsweringReports;
import org.newsroom.notification.store.Noticing;
import org.newsroom.platform.event.EventBatches;
import org.newsroom.platform.event.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of rulings and of publications. */
@Component
class ProgressListener {

  private final EventBatches batches;
  private final Noticing noticing;
  private final AnsweringReports answering;

  ProgressListener(EventBatches batches, Noticing noticing, AnsweringReports answering) {
    this.batches = batches;
    this.noticing = noticing;
    this.answering = answering;
  }

  @KafkaListener(topics = CommentModerated.TOPIC, groupId = "${spring.application.name}")
  void onModerated(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(records, CommentModerated.class, this::recordRulings);
  }

  @KafkaListener(topics = CommentPublished.TOPIC, groupId = "${spring.application.name}")
  void onPublished(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(records, CommentPublished.class, this::recordPublications);
  }

  private void recordRulings(List<Received<CommentModerated>> batch) {
    noticing.record(batch.stream().map(Noticing.Occurrence::of).toList());
    answering.answer(
        batch.stream()
            .map(Received::event)
            .filter(CommentModerated::isAnswer)
            .map(CommentModerated::commentId)
            .collect(Collectors.toSet()));
  }

  private void recordPublications(List<Received<CommentPublished>> batch) {
    noticing.record(
        batch.stream()
            .flatMap(
                received ->
                    received.event().occurrences().map(one -> one.in(received.traceparent())))
            .toList());
    answering.answer(
        batch.stream()
            .map(Received::event)
            .filter(event -> event.state() == CommentPublished.State.UNPUBLISHED)
            .map(CommentPublished::commentId)
            .collect(Collectors.toSet()));
  }
}
