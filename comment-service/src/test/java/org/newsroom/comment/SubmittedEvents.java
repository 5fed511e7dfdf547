package org.newsroom.comment;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.newsroom.testkit.Records;

/** What lies in {@code comments.submitted.v1}. */
public final class SubmittedEvents {

  private SubmittedEvents() {}

  /** All events of a comment, in their order. */
  public static List<ConsumerRecord<String, byte[]>> of(String commentId) {
    return Records.of("comments.submitted.v1", commentId);
  }

  /** A header of an event. */
  public static String header(ConsumerRecord<String, byte[]> event, String name) {
    return Records.header(event, name);
  }
}
