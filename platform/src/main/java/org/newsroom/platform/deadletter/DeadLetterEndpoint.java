package org.newsroom.platform.deadletter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.errors.AuthorizationException;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.core.NestedExceptionUtils;

/**
 * {@code /actuator/deadletters}: how many wait per topic; {@code GET …/{topic}} lists the first
 * hundred; {@code POST …/{topic}} replays them. For operations, once the cause is mended.
 */
@Endpoint(id = "deadletters")
public final class DeadLetterEndpoint {

  private static final int MOST_LISTED = 100;

  private static final String NOT_PERMITTED =
      "It may not write to this topic; the moderation-service may send its dead letters again";

  private final DeadLetterQueue queue;
  private final List<String> topics;

  /** Shows the dead letters of these topics. */
  public DeadLetterEndpoint(DeadLetterQueue queue, List<String> topics) {
    this.queue = queue;
    this.topics = topics;
  }

  @ReadOperation
  Map<String, Long> waiting() {
    Map<String, Long> waiting = new LinkedHashMap<>();
    topics.forEach(topic -> waiting.put(topic, queue.waiting(topic)));
    return waiting;
  }

  @ReadOperation
  List<DeadLetter> list(@Selector String topic) {
    return topics.contains(topic) ? queue.list(topic, MOST_LISTED) : List.of();
  }

  @WriteOperation
  Map<String, Integer> replay(@Selector String topic) {
    try {
      return Map.of("replayed", topics.contains(topic) ? queue.replay(topic) : 0);
    } catch (RuntimeException e) {
      if (NestedExceptionUtils.getMostSpecificCause(e) instanceof AuthorizationException) {
        throw new InvalidEndpointRequestException(
            "Kafka does not let this service write to " + topic, NOT_PERMITTED);
      }
      throw e;
    }
  }
}
