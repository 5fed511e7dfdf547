package org.newsroom.comment.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsroom.comment.status.CommentModerated.DecidedBy.EDITOR;
import static org.newsroom.comment.status.CommentModerated.DecidedBy.RULES;
import static org.newsroom.comment.status.CommentModerated.Verdict.APPROVED;
import static org.newsroom.comment.status.CommentModerated.Verdict.HELD;
import static org.newsroom.comment.status.CommentModerated.Verdict.REJECTED;
import static org.newsroom.comment.status.CommentPublished.State.PUBLISHED;
import static org.newsroom.comment.status.CommentPublished.State.UNPUBLISHED;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final UUID COMMENT = UUID.fromString("0197a3f0-5b1e-7c44-9d2a-3f6b8e1c0a11");
  private static final Instant SUBMITTED = Instant.parse("2026-07-05T18:57:00.123Z");

  private static Step verdict(
      long sequence, CommentModerated.Verdict verdict, CommentModerated.DecidedBy by) {
    return Step.of(
        new CommentModerated(
            COMMENT, sequence, verdict, by, SUBMITTED.plusSeconds(sequence), "SPAM"));
  }

  private static Step news(long sequence, CommentPublished.State state) {
    return Step.of(
        new CommentPublished(COMMENT, sequence, state, SUBMITTED.plusSeconds(10 * sequence)));
  }

  private static Standing standing(@Nullable Step verdict, @Nullable Step publication) {
    return new Standing(
        COMMENT,
        "a1",
        SUBMITTED,
        verdict,
        publication,
        Stream.of(publication, verdict).filter(Objects::nonNull).toList());
  }

  private static CommentStatus told(@Nullable Step verdict, @Nullable Step publication) {
    return CommentStatus.of(standing(verdict, publication));
  }

  @Test
  void startsAsReceived() {
    assertThat(told(null, null).status()).isEqualTo(Status.RECEIVED);
    assertThat(told(null, null).updatedAt()).isEqualTo(SUBMITTED);
    assertThat(told(null, null).history())
        .containsExactly(new CommentStatus.Entry(Status.RECEIVED, SUBMITTED, null));
  }

  @Test
  void followsTheVerdictUntilTheArticleHasNews() {
    assertThat(told(verdict(1, HELD, RULES), null).status()).isEqualTo(Status.HELD);
    assertThat(told(verdict(2, APPROVED, EDITOR), null).status()).isEqualTo(Status.APPROVED);
    assertThat(told(verdict(1, REJECTED, RULES), null).status()).isEqualTo(Status.REJECTED);
  }

  @Test
  void isPublishedThoughItsVerdictComesLater() {
    assertThat(told(null, news(1, PUBLISHED)).status()).isEqualTo(Status.PUBLISHED);
    assertThat(told(verdict(1, APPROVED, RULES), news(1, PUBLISHED)).status())
        .isEqualTo(Status.PUBLISHED);
  }

  @Test
  void staysPublishedWhenItIsApprovedOnceMore() {
    assertThat(told(verdict(2, APPROVED, EDITOR), news(1, PUBLISHED)).status())
        .isEqualTo(Status.PUBLISHED);
  }

  @Test
  void goesOffTheArticleWhenItIsRejectedLater() {
    assertThat(told(verdict(2, REJECTED, EDITOR), news(1, PUBLISHED)).status())
        .isEqualTo(Status.REJECTED);
    assertThat(told(verdict(2, REJECTED, EDITOR), news(2, UNPUBLISHED)).status())
        .isEqualTo(Status.UNPUBLISHED);
  }

  @Test
  void isApprovedAgainAfterItWasOff() {
    assertThat(told(verdict(3, APPROVED, EDITOR), news(2, UNPUBLISHED)).status())
        .isEqualTo(Status.APPROVED);
  }

  @Test
  void explainsOnlyWhatIsNotShown() {
    assertThat(told(verdict(1, HELD, RULES), null).reason()).isEqualTo("SPAM");
    assertThat(told(verdict(2, REJECTED, EDITOR), news(2, UNPUBLISHED)).reason()).isEqualTo("SPAM");
    assertThat(told(verdict(1, APPROVED, RULES), news(1, PUBLISHED)).reason()).isNull();
  }

  @Test
  void tellsItsHistoryInTheOrderOfCauses() {
    assertThat(told(verdict(1, APPROVED, RULES), news(1, PUBLISHED)).history())
        .extracting(CommentStatus.Entry::status)
        .isEqualTo(List.of(Status.RECEIVED, Status.APPROVED, Status.PUBLISHED));
  }

  @Test
  void ranksAnEditorOverAnyVerdictOfTheRules() {
    assertThat(verdict(2, APPROVED, EDITOR).rank())
        .isGreaterThan(verdict(3, HELD, RULES).rank())
        .isLessThan(verdict(3, REJECTED, EDITOR).rank());
    assertThat(verdict(2, HELD, RULES).rank()).isGreaterThan(verdict(1, HELD, RULES).rank());
    assertThat(news(1, UNPUBLISHED).rank())
        .isGreaterThan(news(1, PUBLISHED).rank())
        .isLessThan(news(2, PUBLISHED).rank());
  }
}
