package org.newsroom.moderation.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EmailHashesTest {

  private static EmailHashes hashes(String secret) {
    return new EmailHashes(
        new PersonProperties(
            new PersonProperties.Pseudonyms(secret),
            new PersonProperties.Persons(Duration.ofDays(7))));
  }

  /** The comment-service's tests have the same hash. */
  @Test
  void hashesAddressesAsTheCommentServiceDoes() {
    assertThat(hashes("a-secret-of-pseudonyms-for-tests").of("Dana@Example.org"))
        .isEqualTo("0f36bcfbb763fb169fc6ac19d773e4928b0929ffc12b39a61ea2f985f2dab432");
  }

  @Test
  void hashesNothingWithoutTheSecret() {
    assertThat(hashes("").of("dana@example.org")).isNull();
  }
}
