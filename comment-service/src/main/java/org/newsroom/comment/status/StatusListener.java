package org.newsroom.comment.status;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.comment.store.Steps;
import org.newsroom.platform.event.EventBatches;
import org.newsroom.platform.event.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears of rulings and of publications. */
@Component
class StatusListener {

  private final EventBatches batches;
  private final Steps steps;
  private final Waits waits;
  private final MeterRegistry meters;

  StatusListener(EventBatches batches, Steps steps, Waits waits, MeterRegistry meters) {
    this.batches = batches;
    this.steps = steps;
    this.waits = waits;
    this.meters = meters;
  }

  /**
   * Rulings gather for a tenth of a second, because writing few costs as much as writing many. The
   * publication, which readers wait for, does not wait for its ruling.
   */
  @KafkaListener(
      topics = CommentModerated.TOPIC,
      groupId = "${spring.application.name}",
      properties = {"fetch.min.bytes=1000000", "fetch.max.wait.ms=100"})
  void onModerated(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(
        records,
        CommentModerated.class,
        batch -> {
          count("moderated", batch.size(), steps.ruled(taken(batch, CommentModerated::taken)));
          waits.note(waited(batch));
        });
  }

  @KafkaListener(topics = CommentPublished.TOPIC, groupId = "${spring.application.name}")
  void onPublished(List<ConsumerRecord<String, byte[]>> records) {
    batches.handle(
        records,
        CommentPublished.class,
        batch ->
            count(
                "published", batch.size(), steps.published(taken(batch, CommentPublished::taken))));
  }

  private static List<Wait> waited(List<Received<CommentModerated>> batch) {
    return batch.stream()
        .map(Received::event)
        .filter(ruling -> ruling.waited() != null)
        .map(
            ruling ->
                new Wait(
                    ruling.commentId() + "-" + ruling.sequence(),
                    ruling.decidedAt(),
                    Math.max(0, Objects.requireNonNull(ruling.waited()).toMillis())))
        .toList();
  }

  private static <E> List<Steps.Taken> taken(
      List<Received<E>> batch, Function<E, Steps.Taken> step) {
    return batch.stream().map(Received::event).map(step).toList();
  }

  /** An event is ignored if it was known, was overtaken, or is of a comment that is not here. */
  private void count(String event, int received, int applied) {
    counter(event, "applied", applied);
    counter(event, "ignored", received - applied);
  }

  private void counter(String event, String outcome, int events) {
    meters.counter("newsroom.status.events", "event", event, "outcome", outcome).increment(events);
  }
}
