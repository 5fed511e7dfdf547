package org.newsroom.platform.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.listener.ListenerMetadata;

class PositionsTest {

  private static final TopicPartition FIRST = new TopicPartition("letters.v1", 0);
  private static final TopicPartition SECOND = new TopicPartition("letters.v1", 1);

  private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
  private @Nullable String incarnation = "new";
  private final Positions positions = new Positions(topic -> incarnation);

  @BeforeEach
  void assign() {
    consumer.assign(List.of(FIRST, SECOND));
    consumer.updateBeginningOffsets(Map.of(FIRST, 0L, SECOND, 0L));
    consumer.seek(FIRST, 7);
    consumer.seek(SECOND, 7);
  }

  @Test
  void areThoseOfTheTopicThatIsThere() {
    committed("new");

    assigned(FIRST);

    assertThat(consumer.position(FIRST)).isEqualTo(7);
    assertThat(commit()).isEqualTo("new");
  }

  @Test
  void areGivenUpWhenTheTopicIsAnother() {
    committed("old");

    assigned(FIRST);

    assertThat(consumer.position(FIRST)).isZero();
    assertThat(consumer.position(SECOND)).isEqualTo(7);
  }

  @Test
  void countWithoutAnIdAsThoseOfAnEarlierRelease() {
    committed("");

    assigned(FIRST);

    assertThat(consumer.position(FIRST)).isEqualTo(7);
  }

  @Test
  void areGivenUpOfPartitionsKeptWhileTheTopicIsMadeAnew() {
    incarnation = "old";
    committed("old");
    assigned(FIRST, SECOND);

    incarnation = "new";
    committed("new");
    assigned(SECOND);

    assertThat(consumer.position(FIRST)).isZero();
    assertThat(consumer.position(SECOND)).isEqualTo(7);
    assertThat(commit()).isEqualTo("new");
  }

  @Test
  void areThoseOfAnotherTopicAlsoWhereKafkaTellsLate() {
    Iterator<@Nullable String> told = Arrays.asList(null, null, "new").iterator();
    committed("old");

    new Positions(topic -> told.next()).onPartitionsAssigned(consumer, List.of(FIRST));

    assertThat(consumer.position(FIRST)).isZero();
  }

  @Test
  void goOnUnderTheLastIdWhileKafkaDoesNotTell() {
    committed("new");
    assigned(FIRST);

    incarnation = null;
    assigned(SECOND);

    assertThat(consumer.position(SECOND)).isEqualTo(7);
    assertThat(commit()).isEqualTo("new");
  }

  private void committed(String id) {
    OffsetAndMetadata position = new OffsetAndMetadata(7, id);
    consumer.commitSync(Map.of(FIRST, position, SECOND, position));
  }

  private void assigned(TopicPartition... partitions) {
    positions.onPartitionsAssigned(consumer, Arrays.asList(partitions));
  }

  private String commit() {
    return Objects.requireNonNull(positions.provide(mock(ListenerMetadata.class), 8).metadata());
  }
}
