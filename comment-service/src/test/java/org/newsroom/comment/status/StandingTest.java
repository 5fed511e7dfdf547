package org.newsroom.comment.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.comment.store.Status.APPROVED;
import static org.newsroom.comment.store.Status.HELD;
import static org.newsroom.comment.store.Status.PUBLISHED;
import static org.newsroom.comment.store.Status.REJECTED;
import static org.newsroom.comment.store.Status.UNPUBLISHED;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsroom.comment.store.Status;
import org.newsroom.comment.store.Step;
import org.newsroom.comment.store.Way;

class StandingTest {

  private static final UUID COMMENT = UUID.fromString("0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11");
  private static final Instant SUBMITTED = Instant.parse("2026-07-05T18:57:00.123Z");

  private static Step ruling(long sequence, Status status) {
    return new Step(status, sequence, SUBMITTED.plusSeconds(sequence), "SPAM");
  }

  private static Step news(long sequence, Status status) {
    return new Step(status, sequence, SUBMITTED.plusSeconds(10 * sequence), null);
  }

  private static Standing standing(@Nullable Step ruling, @Nullable Step publication) {
    return new Standing(
        new Way(
            COMMENT,
            "a1",
            SUBMITTED,
            ruling,
            publication,
            Stream.of(publication, ruling).filter(Objects::nonNull).toList()));
  }

  private static CommentStatus told(@Nullable Step ruling, @Nullable Step publication) {
    return CommentStatus.of(standing(ruling, publication));
  }

  @Test
  void startsAsReceived() {
    assertThat(told(null, null).status()).isEqualTo(Status.RECEIVED);
    assertThat(told(null, null).updatedAt()).isEqualTo(SUBMITTED);
    assertThat(told(null, null).history())
        .containsExactly(new CommentStatus.Entry(Status.RECEIVED, SUBMITTED, null));
  }

  @Test
  void followsTheRulingUntilTheArticleHasNews() {
    assertThat(told(ruling(1, HELD), null).status()).isEqualTo(Status.HELD);
    assertThat(told(ruling(2, APPROVED), null).status()).isEqualTo(Status.APPROVED);
    assertThat(told(ruling(1, REJECTED), null).status()).isEqualTo(Status.REJECTED);
  }

  @Test
  void isPublishedThoughItsRulingComesLater() {
    assertThat(told(null, news(1, PUBLISHED)).status()).isEqualTo(Status.PUBLISHED);
    assertThat(told(ruling(1, APPROVED), news(1, PUBLISHED)).status()).isEqualTo(Status.PUBLISHED);
  }

  @Test
  void staysPublishedWhenItIsApprovedOnceMore() {
    assertThat(told(ruling(2, APPROVED), news(1, PUBLISHED)).status()).isEqualTo(Status.PUBLISHED);
  }

  @Test
  void goesOffTheArticleWhenItIsRejectedLater() {
    assertThat(told(ruling(2, REJECTED), news(1, PUBLISHED)).status()).isEqualTo(Status.REJECTED);
    assertThat(told(ruling(2, REJECTED), news(2, UNPUBLISHED)).status())
        .isEqualTo(Status.UNPUBLISHED);
  }

  @Test
  void isApprovedAgainAfterItWasOff() {
    assertThat(told(ruling(3, APPROVED), news(2, UNPUBLISHED)).status()).isEqualTo(Status.APPROVED);
  }

  @Test
  void explainsOnlyWhatIsNotShown() {
    assertThat(told(ruling(1, HELD), null).reason()).isEqualTo("SPAM");
    assertThat(told(ruling(2, REJECTED), news(2, UNPUBLISHED)).reason()).isEqualTo("SPAM");
    assertThat(told(ruling(1, APPROVED), news(1, PUBLISHED)).reason()).isNull();
  }

  @Test
  void tellsItsHistoryInTheOrderOfCauses() {
    assertThat(told(ruling(1, APPROVED), news(1, PUBLISHED)).history())
        .extracting(CommentStatus.Entry::status)
        .isEqualTo(List.of(Status.RECEIVED, Status.APPROVED, Status.PUBLISHED));
  }
}
