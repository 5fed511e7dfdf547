package org.newsroom.moderation.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsroom.moderation.Recorded;
import org.newsroom.moderation.ruling.Change;
import org.springframework.http.HttpStatus;

class ReviewProblemsTest {

  @Test
  void tellOfAClaimThatWasGivenBackSince() {
    var answer = ReviewProblems.of(Recorded.held(), Change.Refusal.CLAIMED);

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.LOCKED);
  }
}
