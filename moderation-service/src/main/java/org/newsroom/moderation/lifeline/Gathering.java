package org.newsroom.moderation.lifeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.EventBatches;
import org.newsroom.platform.event.Received;
import org.springframework.stereotype.Service;

/** Puts what events say into the life lines, with the event's id and the trace's. */
@Service
class Gathering {

  private final EventBatches batches;
  private final Lifelines lifelines;

  Gathering(EventBatches batches, Lifelines lifelines) {
    this.batches = batches;
    this.lifelines = lifelines;
  }

  <E extends Occurrence> void gather(List<ConsumerRecord<String, byte[]>> records, Class<E> type) {
    Map<String, String> ids = new HashMap<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      String id = idOf(record);
      if (id != null) {
        ids.put(record.partition() + "-" + record.offset(), id);
      }
    }
    batches.handle(records, type, batch -> lifelines.add(entries(batch, ids)));
  }

  private static <E extends Occurrence> Map<String, List<Entry>> entries(
      List<Received<E>> batch, Map<String, String> ids) {
    Map<String, List<Entry>> entries = new HashMap<>();
    for (Received<E> received : batch) {
      E event = received.event();
      if (event.isTold()) {
        String id = ids.get(received.partition() + "-" + received.offset());
        entries
            .computeIfAbsent(event.commentId(), commentId -> new ArrayList<>())
            .add(Entry.of(event, id, received.traceparent()));
      }
    }
    return entries;
  }

  private static @Nullable String idOf(ConsumerRecord<String, byte[]> record) {
    Header header = record.headers().lastHeader("ce_id");
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
