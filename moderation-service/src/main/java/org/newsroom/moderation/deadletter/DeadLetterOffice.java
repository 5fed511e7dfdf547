package org.newsroom.moderation.deadletter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsroom.platform.deadletter.DeadLetterQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Service;

/**
 * The dead letters of every service that wait: all services share one Kafka. A letter that was sent
 * again, one by one here or with its whole topic by its service's actuator, waits no more.
 */
@Service
class DeadLetterOffice {

  private static final Logger log = LoggerFactory.getLogger(DeadLetterOffice.class);
  private static final int MOST_OF_A_TOPIC = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ConsumerFactory<String, byte[]> consumers;
  private final KafkaTemplate<String, byte[]> kafka;
  private final Replays replays;
  private final Clock clock;

  DeadLetterOffice(
      ConsumerFactory<String, byte[]> consumers,
      KafkaTemplate<String, byte[]> kafka,
      Replays replays,
      Clock clock) {
    this.consumers = consumers;
    this.kafka = kafka;
    this.replays = replays;
    this.clock = clock;
  }

  /** Those that wait, the ones that were set aside last first. */
  List<DeadLetterView> waiting(int limit) {
    List<DeadLetterView> letters = new ArrayList<>();
    for (DeadLetterPlace place : places()) {
      queue(place).list(place.source(), MOST_OF_A_TOPIC).stream()
          .map(letter -> DeadLetterView.of(place, letter))
          .forEach(letters::add);
    }
    Map<String, Instant> replayed =
        replays.among(letters.stream().map(DeadLetterView::id).toList());
    return letters.stream()
        .filter(letter -> letter.at().isAfter(replayed.getOrDefault(letter.id(), Instant.MIN)))
        .sorted(Comparator.comparing(DeadLetterView::at).reversed())
        .limit(limit)
        .toList();
  }

  /**
   * Sends one to the topic that it came from, where every service but the one that failed drops it
   * as a repetition.
   *
   * @return false when no such letter waits
   */
  boolean replay(ReplayRequest letter, String by) {
    Optional<DeadLetterPlace> place =
        places().stream().filter(known -> known.name().equals(letter.topic())).findFirst();
    String id = Replays.id(letter.topic(), letter.partition(), letter.offset());
    if (place.isEmpty()) {
      return false;
    }
    Instant replayed = replays.among(List.of(id)).getOrDefault(id, Instant.MIN);
    String source = place.get().source();
    if (!queue(place.get()).replay(source, letter.partition(), letter.offset(), replayed)) {
      return false;
    }
    replays.mark(id, by, clock.instant());
    log.atInfo()
        .addKeyValue("topic", letter.topic())
        .addKeyValue("partition", letter.partition())
        .addKeyValue("offset", letter.offset())
        .log("Dead letter sent again");
    return true;
  }

  private List<DeadLetterPlace> places() {
    try (var consumer = consumers.createConsumer()) {
      return consumer.listTopics(PATIENCE).keySet().stream()
          .map(DeadLetterPlace::of)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(DeadLetterPlace::name))
          .toList();
    }
  }

  private DeadLetterQueue queue(DeadLetterPlace place) {
    return new DeadLetterQueue(consumers, kafka, place.service());
  }
}
