package org.newsroom.comment.person;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.newsroom.testkit.Contracts;

class PersonEventsTest {

  @Test
  void readsAllExamplesOfRequests() {
    Contracts.assertReadsAllExamples(PersonRequested.TOPIC, PersonRequested.class);
  }

  @Test
  void refusesARequestAboutNobodyOrANetwork() {
    assertThatThrownBy(() -> request(null)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> request("address:" + "0".repeat(64)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static PersonRequested request(String authorKey) {
    return new PersonRequested(
        UUID.randomUUID(),
        PersonRequested.Kind.ERASURE,
        authorKey,
        null,
        null,
        null,
        Instant.EPOCH);
  }
}
