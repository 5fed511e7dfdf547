package org.newsroom.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.trace.RecordStep;
import org.newsroom.platform.trace.TraceContexts;
import org.newsroom.platform.trace.Traces;
import org.springframework.kafka.core.KafkaTemplate;

/** Makes events and sends them, always awaiting Kafka's acknowledgement. */
public final class Events {

  /** The header with the CloudEvents type. */
  static final String TYPE = "ce_type";

  private final KafkaTemplate<String, byte[]> kafka;
  private final EventJson json;
  private final Traces traces;
  private final String source;

  Events(KafkaTemplate<String, byte[]> kafka, EventJson json, Traces traces, String source) {
    this.kafka = kafka;
    this.json = json;
    this.traces = traces;
    this.source = source;
  }

  /** An event caused by the request that is being handled on this thread. */
  public <E> OutgoingEvent create(EventType<E> type, String id, String key, Instant time, E event) {
    return create(type, id, key, time, event, traces.current());
  }

  /** An event caused by another event, whose trace it continues. */
  public <E> OutgoingEvent create(
      EventType<E> type,
      String id,
      String key,
      Instant time,
      E event,
      @Nullable String traceparent) {
    return new OutgoingEvent(
        id, type.topic(), key, type.name(), time, json.write(event), traceparent);
  }

  /**
   * Sends all and awaits all.
   *
   * @throws EventsNotSentException when at least one was not acknowledged
   */
  public void send(Collection<OutgoingEvent> events) {
    Outcome outcome = trySend(events);
    if (outcome.fault() != null) {
      throw new EventsNotSentException(
          events.size() - outcome.acknowledged().size(), outcome.fault());
    }
  }

  /** Sends all, awaits all, and says which were acknowledged. */
  public Outcome trySend(Collection<OutgoingEvent> events) {
    Map<OutgoingEvent, CompletableFuture<?>> sends = new LinkedHashMap<>();
    Throwable fault = null;
    for (OutgoingEvent event : events) {
      Traces.Step step =
          traces.begin(new RecordStep(true, event.topic(), event.key()), event.traceparent());
      try {
        sends.put(
            event,
            kafka
                .send(recordOf(event, step.traceparent()))
                .whenComplete((sent, failure) -> step.end(failure)));
      } catch (RuntimeException e) {
        step.end(e);
        // Kafka does not answer: each further send would block as long again.
        fault = e;
        break;
      }
    }
    List<OutgoingEvent> acknowledged = new ArrayList<>(sends.size());
    for (Map.Entry<OutgoingEvent, CompletableFuture<?>> send : sends.entrySet()) {
      try {
        send.getValue().get();
        acknowledged.add(send.getKey());
      } catch (ExecutionException e) {
        fault = e.getCause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Outcome(acknowledged, e);
      }
    }
    return new Outcome(acknowledged, fault);
  }

  private ProducerRecord<String, byte[]> recordOf(
      OutgoingEvent event, @Nullable String traceparent) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(event.topic(), event.key(), event.payload());
    Headers headers = record.headers();
    header(headers, "ce_specversion", "1.0");
    header(headers, "ce_id", event.id());
    header(headers, "ce_source", source);
    header(headers, TYPE, event.type());
    header(headers, "ce_time", event.time().toString());
    header(headers, "ce_subject", event.key());
    header(headers, "content-type", "application/json");
    if (traceparent != null) {
      header(headers, TraceContexts.HEADER, traceparent);
    }
    return record;
  }

  private static void header(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What became of a batch of sends.
   *
   * @param acknowledged those that Kafka has stored
   * @param fault one of the reasons why others were not, or null when all were
   */
  public record Outcome(List<OutgoingEvent> acknowledged, @Nullable Throwable fault) {}
}
