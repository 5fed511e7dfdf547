package org.newsroom.comment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.RecordedDocument;
import org.newsroom.comment.store.Steps.Taken;
import org.springframework.beans.factory.annotation.Autowired;

@CommentServiceTest
class StepsIT {

  private static final Instant SUBMITTED = Instant.parse("2026-07-05T18:57:00.123Z");

  @Autowired private Steps steps;
  @Autowired private MongoDatabase database;
  private final UUID comment = UUID.randomUUID();

  @BeforeEach
  void submitted() {
    store(new Document("articleId", "a1").append("submittedAt", Date.from(SUBMITTED)));
  }

  private void store(Document document) {
    database.getCollection("comments").deleteOne(new Document("_id", comment));
    database.getCollection("comments").insertOne(document.append("_id", comment));
  }

  private Taken taken(Status status, long sequence) {
    return new Taken(comment, new Step(status, sequence, SUBMITTED.plusSeconds(1), null));
  }

  /** Of rulings in a row, every other one approves. */
  private Taken ruling(long sequence) {
    return taken(sequence % 2 == 0 ? Status.APPROVED : Status.REJECTED, sequence);
  }

  private Way way() {
    return Objects.requireNonNull(steps.of(comment));
  }

  static Stream<Arguments> arrivals() {
    return Stream.of(
        argumentSet("in order", List.of(1L, 2L, 3L), List.of(1L, 2L, 3L)),
        argumentSet("repeated", List.of(1L, 1L, 2L, 3L, 3L), List.of(1L, 2L, 3L)),
        argumentSet("late", List.of(3L, 1L, 2L), List.of(3L)),
        argumentSet("late and repeated", List.of(2L, 1L, 2L, 3L, 1L, 3L), List.of(2L, 3L)),
        argumentSet("with gaps", List.of(2L, 3L), List.of(2L, 3L)),
        argumentSet(
            "numbered high",
            List.of(3L, 1L << 40, Long.MAX_VALUE, 1L << 41),
            List.of(3L, 1L << 40, Long.MAX_VALUE)));
  }

  @ParameterizedTest
  @MethodSource("arrivals")
  void goesByTheNumberOfRulingsAlone(List<Long> arrivals, List<Long> noted) {
    int count = 0;
    for (long sequence : arrivals) {
      count += steps.ruled(List.of(ruling(sequence)));
    }

    assertThat(count).isEqualTo(noted.size());
    assertThat(way().steps()).extracting(Step::sequence).isEqualTo(noted);
    assertThat(way().ruling()).isEqualTo(ruling(noted.get(noted.size() - 1)).step());
  }

  @ParameterizedTest
  @MethodSource("arrivals")
  void goesByTheNumberWithinOneBatch(List<Long> arrivals, List<Long> noted) {
    assertThat(steps.ruled(arrivals.stream().map(this::ruling).toList())).isEqualTo(noted.size());

    assertThat(way().ruling()).isEqualTo(ruling(noted.get(noted.size() - 1)).step());
  }

  @ParameterizedTest
  @MethodSource("arrivals")
  void goesByTheNumberOfPublications(List<Long> arrivals, List<Long> noted) {
    for (long sequence : arrivals) {
      steps.published(List.of(taken(Status.PUBLISHED, sequence)));
    }

    assertThat(way().steps()).extracting(Step::sequence).isEqualTo(noted);
  }

  @Test
  void goesOffTheArticleAfterItWentOnForTheSameRuling() {
    Taken on = taken(Status.PUBLISHED, 1);
    Taken off = taken(Status.UNPUBLISHED, 1);

    assertThat(steps.published(List.of(on, off, off, on))).isEqualTo(2);

    assertThat(way().publication()).isEqualTo(off.step());
    assertThat(steps.published(List.of(taken(Status.PUBLISHED, 2)))).isEqualTo(1);
  }

  @Test
  void endsWithTheHighestNumberWhenSeveralInstancesHearAtOnce() throws Exception {
    List<Callable<Integer>> instances =
        IntStream.range(0, 6).mapToObj(this::hearingInAnOrderOfItsOwn).toList();
    ExecutorService threads = Executors.newFixedThreadPool(instances.size());

    List<Future<Integer>> heard = threads.invokeAll(instances);
    threads.shutdown();

    for (Future<Integer> one : heard) {
      one.get();
    }
    assertThat(way().ruling()).isEqualTo(ruling(20).step());
    assertThat(way().publication()).isEqualTo(taken(Status.PUBLISHED, 20).step());
    assertThat(way().steps()).doesNotHaveDuplicates();
  }

  private Callable<Integer> hearingInAnOrderOfItsOwn(int instance) {
    List<Long> order = new ArrayList<>(LongStream.rangeClosed(1, 20).boxed().toList());
    Collections.shuffle(order, new Random(instance));
    return () -> {
      int noted = 0;
      for (long sequence : order) {
        noted += steps.ruled(List.of(ruling(sequence)));
        noted += steps.published(List.of(taken(Status.PUBLISHED, sequence)));
      }
      return noted;
    };
  }

  /** An editor's ruling, of the number 2, which the first release ranked over all of the rules'. */
  @Test
  void goesByTheNumberThoughTheFirstReleaseRankedAnEditorHigher() {
    store(RecordedDocument.of("comment-with-steps"));

    assertThat(steps.ruled(List.of(taken(Status.REJECTED, 1), taken(Status.REJECTED, 2)))).isZero();
    assertThat(way().ruling()).extracting(Step::status).isEqualTo(Status.APPROVED);

    assertThat(steps.ruled(List.of(taken(Status.REJECTED, 3)))).isEqualTo(1);
    assertThat(way().ruling()).extracting(Step::status).isEqualTo(Status.REJECTED);
  }

  @Test
  void goesOnFromThePublicationsOfTheFirstRelease() {
    store(RecordedDocument.of("comment-with-steps"));

    assertThat(steps.published(List.of(taken(Status.PUBLISHED, 2), taken(Status.UNPUBLISHED, 2))))
        .isZero();
    assertThat(steps.published(List.of(taken(Status.PUBLISHED, 3)))).isEqualTo(1);
  }

  @Test
  void remembersABoundedHistory() {
    for (long sequence = 1; sequence <= 120; sequence++) {
      steps.ruled(List.of(ruling(sequence)));
    }

    assertThat(way().steps()).hasSize(100).endsWith(ruling(120).step());
  }

  @Test
  void doesNotMakeUpACommentThatIsNotHere() {
    UUID unknown = UUID.randomUUID();
    Taken elsewhere = new Taken(unknown, new Step(Status.APPROVED, 1, SUBMITTED, null));

    assertThat(steps.ruled(List.of(elsewhere, ruling(1)))).isEqualTo(1);

    assertThat(steps.of(unknown)).isNull();
    assertThat(way().ruling()).isEqualTo(ruling(1).step());
  }

  @Test
  void remembersTheRulingOnTheNewestCorrection() {
    Step second = new Step(Status.APPROVED, 2, SUBMITTED, null, 2, "CORRECTION");
    Step third = new Step(Status.REJECTED, 3, SUBMITTED, "INSULT", 3, "CORRECTION");
    Step off = new Step(Status.REJECTED, 4, SUBMITTED, "INSULT", 2, "REPORT");

    steps.ruled(List.of(new Taken(comment, third), new Taken(comment, second)));
    steps.ruled(List.of(new Taken(comment, off)));

    assertThat(way().ruling()).isEqualTo(off);
    assertThat(way().own().correction()).isEqualTo(third);
  }
}
