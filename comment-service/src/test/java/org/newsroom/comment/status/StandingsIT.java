package org.newsroom.comment.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.comment.status.CommentModerated.DecidedBy.EDITOR;
import static org.newsroom.comment.status.CommentModerated.DecidedBy.RULES;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.status.CommentModerated.DecidedBy;
import org.newsroom.comment.status.CommentModerated.Verdict;
import org.newsroom.comment.status.CommentPublished.State;
import org.springframework.beans.factory.annotation.Autowired;

@CommentServiceTest
class StandingsIT {

  private static final Instant SUBMITTED = Instant.parse("2026-07-05T18:57:00.123Z");

  @Autowired private Standings standings;
  @Autowired private MongoDatabase database;
  private final UUID comment = UUID.randomUUID();

  @BeforeEach
  void submitted() {
    database
        .getCollection("comments")
        .insertOne(
            new Document("_id", comment)
                .append("articleId", "a1")
                .append("submittedAt", Date.from(SUBMITTED)));
  }

  private CommentModerated verdict(long sequence, Verdict verdict, DecidedBy by) {
    return new CommentModerated(comment, sequence, verdict, by, SUBMITTED, null);
  }

  private CommentPublished news(long sequence, State state) {
    return new CommentPublished(comment, sequence, state, SUBMITTED);
  }

  private CommentStatus told() {
    return CommentStatus.of(Objects.requireNonNull(standings.find(comment)));
  }

  @Test
  void keepsAnEditorsDecisionAgainstALaterVerdictOfTheRules() {
    standings.judged(List.of(verdict(2, Verdict.APPROVED, EDITOR)));

    assertThat(standings.judged(List.of(verdict(3, Verdict.REJECTED, RULES)))).isZero();

    assertThat(told().status()).isEqualTo(Status.APPROVED);
  }

  @Test
  void letsAnEditorOverruleARulesVerdictThatOvertookTheDecision() {
    standings.judged(List.of(verdict(3, Verdict.REJECTED, RULES)));

    assertThat(standings.judged(List.of(verdict(2, Verdict.APPROVED, EDITOR)))).isEqualTo(1);

    assertThat(told().status()).isEqualTo(Status.APPROVED);
  }

  @Test
  void staysPublishedWhenTheVerdictComesAfterThePublication() {
    standings.published(List.of(news(1, State.PUBLISHED)));
    standings.judged(List.of(verdict(1, Verdict.APPROVED, RULES)));

    assertThat(told().status()).isEqualTo(Status.PUBLISHED);
    assertThat(told().history())
        .extracting(CommentStatus.Entry::status)
        .containsExactly(Status.RECEIVED, Status.APPROVED, Status.PUBLISHED);
  }

  @Test
  void keepsSeveralNewsOfOneCommentInOneBatch() {
    standings.judged(
        List.of(
            verdict(1, Verdict.HELD, RULES),
            verdict(1, Verdict.HELD, RULES),
            verdict(2, Verdict.REJECTED, EDITOR)));

    assertThat(told().history())
        .extracting(CommentStatus.Entry::status)
        .containsExactly(Status.RECEIVED, Status.HELD, Status.REJECTED);
  }

  @Test
  void remembersABoundedHistory() {
    for (long sequence = 1; sequence <= 120; sequence++) {
      standings.judged(List.of(verdict(sequence, Verdict.HELD, EDITOR)));
    }

    assertThat(Objects.requireNonNull(standings.find(comment)).steps()).hasSize(100);
    assertThat(told().status()).isEqualTo(Status.HELD);
  }

  @Test
  void doesNotMakeUpACommentThatIsNotHere() {
    UUID unknown = UUID.randomUUID();
    CommentModerated event =
        new CommentModerated(unknown, 1L, Verdict.APPROVED, RULES, SUBMITTED, null);

    assertThat(standings.judged(List.of(event, verdict(1, Verdict.HELD, RULES)))).isEqualTo(1);

    assertThat(standings.find(unknown)).isNull();
    assertThat(told().status()).isEqualTo(Status.HELD);
  }
}
