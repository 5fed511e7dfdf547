package org.newsroom.moderation.review;

import java.time.Clock;
import java.util.Map;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.store.Cases;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers a request with one review, its ETag and its author's history. */
@Component
class ReviewAnswers {

  private static final int HISTORY = 100;

  private final Cases cases;
  private final Clock clock;

  ReviewAnswers(Cases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  ResponseEntity<?> found(Case subject) {
    String author = subject.origin().authorKey();
    Map<String, Long> history = author == null ? null : cases.history(author, HISTORY);
    return ResponseEntity.ok()
        .eTag("\"" + subject.revision() + "\"")
        .body(ReviewView.of(subject, history, clock.instant()));
  }
}
