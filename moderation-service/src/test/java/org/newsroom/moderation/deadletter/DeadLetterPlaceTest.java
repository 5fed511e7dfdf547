package org.newsroom.moderation.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLetterPlaceTest {

  @ParameterizedTest
  @CsvSource({
    "comments.submitted.v1-moderation-service-dlt, comments.submitted.v1, moderation-service",
    "articles.v12-comment-service-dlt, articles.v12, comment-service"
  })
  void tellsWhereItsRecordsCameFromAndWhoSetThemAside(String name, String source, String service) {
    assertThat(DeadLetterPlace.of(name)).contains(new DeadLetterPlace(name, source, service));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "comments.submitted.v1",
        "comments.submitted.v1-dlt",
        "comments.submitted-moderation-service-dlt",
        "comments.submitted.v1-moderation-service",
        "__consumer_offsets"
      })
  void isNoOtherTopic(String name) {
    assertThat(DeadLetterPlace.of(name)).isEmpty();
  }
}
