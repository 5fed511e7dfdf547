package org.newsroom.comment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.comment.RecordedDocument;
import org.newsroom.platform.event.OutgoingEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/**
 * What the first release stored is read, and what is stored now is what the first release reads.
 */
@CommentServiceTest
class CommentDocumentIT {

  private static final UUID ID = UUID.fromString("0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11");
  private static final UUID PARENT = UUID.fromString("0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a10");
  private static final Instant NOW = Instant.parse("2026-07-05T18:57:00.123Z");

  @Autowired private MongoConverter converter;

  private Document written(Object stored) {
    Document document = new Document();
    converter.write(stored, document);
    return document;
  }

  private static OutgoingEvent event(String traceparent) {
    return new OutgoingEvent(
        ID.toString(),
        "comments.submitted.v1",
        ID.toString(),
        "org.newsroom.comment.submitted.v1",
        NOW,
        "{}".getBytes(StandardCharsets.UTF_8),
        traceparent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"comment", "comment-of-a-guest", "comment-corrected"})
  void readsWhatItWrites(String name) {
    Document recorded = RecordedDocument.of(name);

    assertThat(written(converter.read(CommentDocument.class, recorded))).isEqualTo(recorded);
  }

  @Test
  void writesTheCommentOfAReader() {
    NewComment comment =
        new NewComment(
            ID,
            "putin-meets-with-kim-jong-un",
            PARENT,
            PARENT,
            new NewComment.Author("Dana", true, "reader-7", "e".repeat(64), "a".repeat(64)),
            "What a sight!",
            "en-GB",
            NOW,
            new byte[] {1, 2, 3, 4},
            event("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

    assertThat(written(CommentDocument.of(comment))).isEqualTo(RecordedDocument.of("comment"));
  }

  @Test
  void writesTheCommentOfAGuest() {
    NewComment comment =
        new NewComment(
            ID,
            "a1",
            null,
            ID,
            new NewComment.Author("Dana", false, null, null, "a".repeat(64)),
            "Hm.",
            "en",
            NOW,
            null,
            event(null));

    assertThat(written(CommentDocument.of(comment)))
        .isEqualTo(RecordedDocument.of("comment-of-a-guest"));
  }

  @Test
  void readsTheStepsOfTheFirstRelease() {
    Way way = converter.read(WayDocument.class, RecordedDocument.of("comment-with-steps")).way();

    Step held = new Step(Status.HELD, 1, NOW.plusSeconds(1), "DEFAMATION");
    Step approved = new Step(Status.APPROVED, 2, NOW.plusSeconds(2), null);
    Step published = new Step(Status.PUBLISHED, 2, NOW.plusSeconds(3), null);
    Step unpublished = new Step(Status.UNPUBLISHED, 2, NOW.plusSeconds(4), null);
    assertThat(way.ruling()).isEqualTo(approved);
    assertThat(way.publication()).isEqualTo(unpublished);
    assertThat(way.steps()).containsExactly(held, approved, published, unpublished);
  }

  @Test
  void readsWhatAuthorsDoToTheirComments() {
    OwnComment comment =
        OwnComment.of(
            converter.read(CommentDocument.class, RecordedDocument.of("comment-corrected")));

    Way.Own own = comment.standing().way().own();
    assertThat(own.revision()).isEqualTo(3);
    assertThat(own.revisedAt()).isEqualTo(Instant.parse("2026-07-05T18:59:00Z"));
    assertThat(own.correction())
        .isEqualTo(
            new Step(
                Status.HELD, 3, Instant.parse("2026-07-05T18:59:01Z"), "TASTE", 3, "CORRECTION"));
    assertThat(own.appeal()).extracting(Appeal::sequence).isEqualTo(1L);
    assertThat(comment.isWithdrawn()).isTrue();
  }

  @Test
  void writesStepsThatTheFirstReleaseRanks() {
    Document recorded = RecordedDocument.of("comment-with-steps");
    Step held = new Step(Status.HELD, 1, NOW.plusSeconds(1), "DEFAMATION");
    Step unpublished = new Step(Status.UNPUBLISHED, 2, NOW.plusSeconds(4), null);

    assertThat(written(StepDocument.ruling(held)))
        .isEqualTo(recorded.getList("history", Document.class).get(0));
    assertThat(written(StepDocument.publication(unpublished)))
        .isEqualTo(recorded.get("publication"));
  }
}
