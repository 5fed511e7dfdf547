package org.newsroom.comment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.CommentServiceTest;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.testkit.Contracts;
import org.springframework.beans.factory.annotation.Autowired;

@CommentServiceTest
class CommentsIT {

  private static final Instant NOW = Instant.parse("2026-07-05T18:57:00.123Z");

  @Autowired private Comments comments;
  @Autowired private Steps steps;

  private static NewComment comment(UUID id, String text) {
    return new NewComment(
        id,
        "a1",
        null,
        id,
        new NewComment.Author("Dana", false, null, null, "0".repeat(64)),
        text,
        "en",
        NOW,
        text.getBytes(StandardCharsets.UTF_8),
        new OutgoingEvent(
            id.toString(),
            "comments.submitted.v1",
            id.toString(),
            "org.newsroom.comment.submitted.v1",
            NOW,
            Contracts.example("comments.submitted.v1", "guest"),
            null));
  }

  @Test
  void failsATakenIdAloneAmongItsNeighbours() {
    UUID taken = UUID.randomUUID();
    UUID other = UUID.randomUUID();

    assertThat(
            comments.insert(
                List.of(comment(taken, "first"), comment(taken, "second"), comment(other, "x"))))
        .containsExactly(Comments.Stored.NOW, Comments.Stored.BEFORE, Comments.Stored.NOW);

    assertThat(Objects.requireNonNull(comments.earlier(taken)).requestDigest())
        .asString()
        .isEqualTo("first");
    assertThat(comments.earlier(other)).isNotNull();
    assertThat(comments.earlier(UUID.randomUUID())).isNull();
  }

  @Test
  void knowsWhereACommentIsAndWhetherItIsPublished() {
    UUID id = UUID.randomUUID();
    comments.insert(List.of(comment(id, "x")));

    assertThat(comments.placeOf(id)).isEqualTo(new Comments.Place("a1", id, false));
    assertThat(comments.placeOf(UUID.randomUUID())).isNull();

    steps.published(List.of(new Steps.Taken(id, new Step(Status.PUBLISHED, 1, NOW, null))));

    assertThat(comments.placeOf(id)).isEqualTo(new Comments.Place("a1", id, true));
  }
}
