package org.newsroom.platform.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTopicsTest {

  @Test
  void keepTheirEventsForAsLongAsIsSetAndDeadLettersForAMonth() {
    Map<String, Map<String, String>> topics = configs((short) 1);

    assertThat(topics)
        .containsOnlyKeys("comments.v1", "authors.v1", "erased.v1", "comments.v1-service-dlt");
    assertThat(topics.get("comments.v1")).doesNotContainKeys("cleanup.policy", "retention.ms");
    assertThat(topics.get("authors.v1")).containsEntry("cleanup.policy", "compact");
    assertThat(topics.get("erased.v1")).containsEntry("retention.ms", "86400000");
    assertThat(topics.get("comments.v1-service-dlt")).containsEntry("retention.ms", "2592000000");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "3, 2", "5, 2"})
  void acknowledgeAnEventOnceTwoBrokersHaveItWhereOneMayBeMissing(short replicas, String inSync) {
    assertThat(configs(replicas).values())
        .allSatisfy(configs -> assertThat(configs).containsEntry("min.insync.replicas", inSync));
  }

  private static Map<String, Map<String, String>> configs(short replicas) {
    TopicsProperties settings =
        new TopicsProperties(
            List.of("comments.v1"),
            List.of("authors.v1", "erased.v1"),
            List.of("authors.v1"),
            Map.of("erased.v1", Duration.ofDays(1)),
            Duration.ofDays(30),
            6,
            replicas);
    return WantedTopics.of(settings, "service").stream()
        .collect(
            Collectors.toMap(NewTopic::name, topic -> Objects.requireNonNull(topic.configs())));
  }
}
