package org.newsroom.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.trace.RecordStep;
import org.newsroom.platform.trace.TraceContexts;
import org.newsroom.platform.trace.Traces;

/**
 * Handles one poll as one batch. A record that can never succeed goes alone to the dead letters;
 * while the fault is the infrastructure's, the whole batch is thrown back to be delivered again, so
 * what handles it must be repeatable. In its trace each record has a step of its own, which lasts
 * as long as the batch does.
 */
public final class EventBatches {

  private final EventJson json;
  private final DeadLetters deadLetters;
  private final MeterRegistry meters;
  private final Traces traces;

  EventBatches(EventJson json, DeadLetters deadLetters, MeterRegistry meters, Traces traces) {
    this.json = json;
    this.deadLetters = deadLetters;
    this.meters = meters;
    this.traces = traces;
  }

  /**
   * Reads the records and hands the readable ones over together; one by one when that fails. Those
   * that say they are of a type other than {@link OfType} names are passed over.
   *
   * @throws RuntimeException the infrastructure's fault: the batch must be delivered again
   */
  public <E> void handle(
      List<ConsumerRecord<String, byte[]>> records,
      Class<E> type,
      Consumer<List<Received<E>>> useCase) {
    List<Delivery<E>> batch = new ArrayList<>(records.size());
    List<Letter> letters = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : meant(records, type)) {
      Traces.Step step =
          traces.begin(
              new RecordStep(false, record.topic(), record.key()), traceparent(record.headers()));
      try {
        batch.add(new Delivery<>(record, read(record, type, step.traceparent()), step));
      } catch (RuntimeException e) {
        step.end(e);
        letters.add(new Letter(record, DeadLetters.Kind.MALFORMED, e));
      }
    }
    if (!batch.isEmpty()) {
      letters.addAll(handle(batch, useCase));
    }
    // Last, because what is given back is read again and would be set aside again.
    letters.forEach(letter -> deadLetters.add(letter.record(), letter.kind(), letter.fault()));
  }

  private <E> List<Letter> handle(List<Delivery<E>> batch, Consumer<List<Received<E>>> useCase) {
    try {
      useCase.accept(batch.stream().map(Delivery::received).toList());
      batch.forEach(one -> one.step().end(null));
      return List.of();
    } catch (RuntimeException e) {
      giveBackIfInfrastructure(e, batch);
      return handleOneByOne(batch, useCase);
    }
  }

  private List<ConsumerRecord<String, byte[]>> meant(
      List<ConsumerRecord<String, byte[]>> records, Class<?> type) {
    OfType names = type.getAnnotation(OfType.class);
    if (names == null) {
      return records;
    }
    List<ConsumerRecord<String, byte[]>> meant = new ArrayList<>(records.size());
    for (ConsumerRecord<String, byte[]> record : records) {
      Header name = record.headers().lastHeader(Events.TYPE);
      if (name == null || List.of(names.value()).contains(new String(name.value(), UTF_8))) {
        meant.add(record);
      } else {
        meters.counter("newsroom.events.passed.over", "topic", record.topic()).increment();
      }
    }
    return meant;
  }

  private <E> List<Letter> handleOneByOne(
      List<Delivery<E>> batch, Consumer<List<Received<E>>> useCase) {
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      Delivery<E> one = batch.get(i);
      try {
        useCase.accept(List.of(one.received()));
        one.step().end(null);
      } catch (RuntimeException e) {
        giveBackIfInfrastructure(e, batch.subList(i, batch.size()));
        one.step().end(e);
        letters.add(new Letter(one.record(), DeadLetters.Kind.FAILED, e));
      }
    }
    return letters;
  }

  /** A record that was read, with its step. */
  private record Delivery<E>(
      ConsumerRecord<String, byte[]> record, Received<E> received, Traces.Step step) {}

  private record Letter(
      ConsumerRecord<String, byte[]> record, DeadLetters.Kind kind, RuntimeException fault) {}

  private <E> Received<E> read(
      ConsumerRecord<String, byte[]> record, Class<E> type, @Nullable String traceparent) {
    return new Received<>(
        json.read(record.value(), type),
        traceparent,
        record.topic(),
        record.partition(),
        record.offset());
  }

  private static @Nullable String traceparent(Headers headers) {
    Header header = headers.lastHeader(TraceContexts.HEADER);
    return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
  }

  private static <E> void giveBackIfInfrastructure(RuntimeException e, List<Delivery<E>> batch) {
    if (InfrastructureFaults.isOne(e)) {
      batch.forEach(one -> one.step().end(e));
      throw e;
    }
  }
}
