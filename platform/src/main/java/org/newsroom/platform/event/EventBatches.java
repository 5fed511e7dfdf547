package org.newsroom.platform.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Handles one poll as one batch. A record that can never succeed goes alone to the dead letters;
 * while the fault is the infrastructure's, the whole batch is thrown back to be delivered again, so
 * what handles it must be repeatable.
 */
public final class EventBatches {

  private final EventJson json;
  private final DeadLetters deadLetters;
  private final MeterRegistry meters;

  EventBatches(EventJson json, DeadLetters deadLetters, MeterRegistry meters) {
    this.json = json;
    this.deadLetters = deadLetters;
    this.meters = meters;
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
    List<ConsumerRecord<String, byte[]>> readable = new ArrayList<>(records.size());
    List<Received<E>> batch = new ArrayList<>(records.size());
    List<Letter> letters = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : meant(records, type)) {
      try {
        batch.add(read(record, type));
        readable.add(record);
      } catch (RuntimeException e) {
        letters.add(new Letter(record, DeadLetters.Kind.MALFORMED, e));
      }
    }
    if (!batch.isEmpty()) {
      try {
        useCase.accept(batch);
      } catch (RuntimeException e) {
        rethrowIfInfrastructure(e);
        letters.addAll(handleOneByOne(readable, batch, useCase));
      }
    }
    // Last, because what is given back is read again and would be set aside again.
    letters.forEach(letter -> deadLetters.add(letter.record(), letter.kind(), letter.fault()));
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
      List<ConsumerRecord<String, byte[]>> records,
      List<Received<E>> batch,
      Consumer<List<Received<E>>> useCase) {
    List<Letter> letters = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      try {
        useCase.accept(List.of(batch.get(i)));
      } catch (RuntimeException e) {
        rethrowIfInfrastructure(e);
        letters.add(new Letter(records.get(i), DeadLetters.Kind.FAILED, e));
      }
    }
    return letters;
  }

  private record Letter(
      ConsumerRecord<String, byte[]> record, DeadLetters.Kind kind, RuntimeException fault) {}

  private <E> Received<E> read(ConsumerRecord<String, byte[]> record, Class<E> type) {
    return new Received<>(
        json.read(record.value(), type),
        TraceContext.of(record.headers()),
        record.topic(),
        record.partition(),
        record.offset());
  }

  private static void rethrowIfInfrastructure(RuntimeException e) {
    if (InfrastructureFaults.isOne(e)) {
      throw e;
    }
  }
}
