package org.newsroom.comment.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.store.PersonalComments;
import org.newsroom.comment.store.Status;
import org.newsroom.comment.store.Step;
import org.newsroom.comment.store.Steps;
import org.newsroom.comment.store.Steps.Taken;
import org.springframework.beans.factory.annotation.Autowired;

/** Comments of a thousand days ago are older than any that other tests leave behind. */
@CommentServiceTest
class UnfinishedMetersIT {

  private static final String UNJUDGED = "unjudged";
  private static final String UNPUBLISHED = "unpublished";
  private static final Duration LONG = Duration.ofDays(1_000);

  @Autowired private MeterRegistry meters;
  @Autowired private Steps steps;
  @Autowired private PersonalComments personal;
  @Autowired private MongoDatabase database;
  @Autowired private Clock clock;
  private final UUID comment = UUID.randomUUID();
  private Instant then = Instant.EPOCH;

  @BeforeEach
  void submitted() {
    then = clock.instant().minus(LONG);
    database
        .getCollection("comments")
        .insertOne(
            new Document("_id", comment)
                .append("articleId", "a1")
                .append("submittedAt", Date.from(then)));
  }

  @AfterEach
  void forgotten() {
    database.getCollection("comments").deleteOne(new Document("_id", comment));
  }

  @Test
  void tellsHowLongACommentWaitsForItsRulingAndThenForItsPage() {
    assertThat(age(UNJUDGED)).isGreaterThanOrEqualTo(LONG);
    assertThat(age(UNPUBLISHED)).isLessThan(LONG);

    ruled(Status.APPROVED);

    assertThat(age(UNJUDGED)).isLessThan(LONG);
    assertThat(age(UNPUBLISHED)).isGreaterThanOrEqualTo(LONG);

    steps.published(List.of(new Taken(comment, new Step(Status.PUBLISHED, 1, then, null))));

    assertThat(age(UNPUBLISHED)).isLessThan(LONG);
  }

  @Test
  void takesWhatEditorsHoldForJudged() {
    ruled(Status.HELD);

    assertThat(age(UNJUDGED)).isLessThan(LONG);
    assertThat(age(UNPUBLISHED)).isLessThan(LONG);
  }

  @Test
  void waitsForNothingOnceACommentIsTakenBack() {
    database
        .getCollection("comments")
        .updateOne(
            new Document("_id", comment),
            new Document("$set", new Document("withdrawnAt", Date.from(then))));

    assertThat(age(UNJUDGED)).isLessThan(LONG);
  }

  @Test
  void waitsForNothingOnceItsAuthorIsForgotten() {
    personal.strip(List.of(new PersonalComments.Stripped(comment, "A reader")), then);

    assertThat(age(UNJUDGED)).isLessThan(LONG);
  }

  private void ruled(Status status) {
    steps.ruled(List.of(new Taken(comment, new Step(status, 1, then, null))));
  }

  private Duration age(String kind) {
    double seconds = meters.get("newsroom.comments." + kind + ".oldest.age").gauge().value();
    return Duration.ofMillis((long) (seconds * 1_000));
  }
}
