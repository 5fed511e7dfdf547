package org.newsroom.comment.status;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.platform.event.EventBatches;
import org.newsroom.platform.event.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of verdicts and of publications. */
@Component
class StatusListener {

  private final EventBatches batches;
  private final Standings standings;
  private final MeterRegistry meters;

  StatusListener(EventBatches batches, Standings standings, MeterRegistry meters) {
    this.batches = batches;
    this.standings = standings;
    this.meters = meters;
  }

  /**
   * Gathers for a tenth of a second, because writing few costs as much as writing many. The
   * publication, which readers wait for, does not wait for the verdict.
   */
  @KafkaListener(
      topics = CommentModerated.TOPIC,
      groupId = "${spring.application.name}",
      properties = {"fetch.min.bytes=1000000", "fetch.max.wait.ms=100"})
  void onModerated(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(
        records,
        CommentModerated.class,
        batch -> count("moderated", batch.size(), standings.judged(events(batch))));
  }

  @KafkaListener(topics = CommentPublished.TOPIC, groupId = "${spring.application.name}")
  void onPublished(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(
        records,
        CommentPublished.class,
        batch -> count("published", batch.size(), standings.published(events(batch))));
  }

  private static <E> List<E> events(List<Received<E>> batch) {
    return batch.stream().map(Received::event).toList();
  }

  /** What is ignored was known, was overtaken, or is of a comment that is not here. */
  private void count(String event, int received, int applied) {
    counter(event, "applied", applied);
    counter(event, "ignored", received - applied);
  }

  private void counter(String event, String outcome, int events) {
    meters.counter("newsroom.status.events", "event", event, "outcome", outcome).increment(events);
  }
}
