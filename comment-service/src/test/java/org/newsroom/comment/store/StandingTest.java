package org.newsroom.comment.store;

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

  @Test
  void startsAsReceived() {
    assertThat(standing(null, null).status()).isEqualTo(Status.RECEIVED);
    assertThat(standing(null, null).updatedAt()).isEqualTo(SUBMITTED);
    assertThat(standing(null, null).history())
        .containsExactly(new Step(Status.RECEIVED, 0, SUBMITTED, null));
  }

  @Test
  void followsTheRulingUntilTheArticleHasNews() {
    assertThat(standing(ruling(1, HELD), null).status()).isEqualTo(Status.HELD);
    assertThat(standing(ruling(2, APPROVED), null).status()).isEqualTo(Status.APPROVED);
    assertThat(standing(ruling(1, REJECTED), null).status()).isEqualTo(Status.REJECTED);
  }

  @Test
  void isPublishedThoughItsRulingComesLater() {
    assertThat(standing(null, news(1, PUBLISHED)).status()).isEqualTo(Status.PUBLISHED);
    assertThat(standing(ruling(1, APPROVED), news(1, PUBLISHED)).status())
        .isEqualTo(Status.PUBLISHED);
  }

  @Test
  void staysPublishedWhenItIsApprovedOnceMore() {
    assertThat(standing(ruling(2, APPROVED), news(1, PUBLISHED)).status())
        .isEqualTo(Status.PUBLISHED);
  }

  @Test
  void goesOffTheArticleWhenItIsRejectedLater() {
    assertThat(standing(ruling(2, REJECTED), news(1, PUBLISHED)).status())
        .isEqualTo(Status.REJECTED);
    assertThat(standing(ruling(2, REJECTED), news(2, UNPUBLISHED)).status())
        .isEqualTo(Status.UNPUBLISHED);
  }

  @Test
  void isApprovedAgainAfterItWasOff() {
    assertThat(standing(ruling(3, APPROVED), news(2, UNPUBLISHED)).status())
        .isEqualTo(Status.APPROVED);
  }

  @Test
  void explainsOnlyWhatIsNotShown() {
    assertThat(standing(ruling(1, HELD), null).reason()).isEqualTo("SPAM");
    assertThat(standing(ruling(2, REJECTED), news(2, UNPUBLISHED)).reason()).isEqualTo("SPAM");
    assertThat(standing(ruling(1, APPROVED), news(1, PUBLISHED)).reason()).isNull();
  }

  @Test
  void tellsItsHistoryInTheOrderOfCauses() {
    assertThat(standing(ruling(1, APPROVED), news(1, PUBLISHED)).history())
        .extracting(Step::status)
        .isEqualTo(List.of(Status.RECEIVED, Status.APPROVED, Status.PUBLISHED));
  }

  private static Standing corrected(
      Step ruling, @Nullable Step publication, @Nullable Step correction) {
    Way way = standing(ruling, publication).way();
    return new Standing(way.with(new Way.Own(2, SUBMITTED.plusSeconds(1), correction, null, null)));
  }

  private static Step ofTheCorrection(Step step) {
    return new Step(step.status(), step.sequence(), step.at(), step.reason(), 2, step.cause());
  }

  @Test
  void staysPublishedWhateverIsSaidOfItsCorrection() {
    for (Status status : List.of(HELD, REJECTED)) {
      Step second = ofTheCorrection(ruling(2, status));
      Standing standing = corrected(second, news(1, PUBLISHED), second);

      assertThat(standing.status()).isEqualTo(PUBLISHED);
      assertThat(standing.correction()).isEqualTo(second);
    }
  }

  @Test
  void hasNoCorrectionOnceItIsPublished() {
    Step second = ofTheCorrection(ruling(2, APPROVED));

    assertThat(corrected(second, ofTheCorrection(news(2, PUBLISHED)), second).correction())
        .isNull();
  }

  @Test
  void isAsItWasBeforeWhenTheApprovalOfItsCorrectionIsUndone() {
    Step held = ofTheCorrection(ruling(4, HELD));
    Standing standing = corrected(held, news(3, PUBLISHED), held);

    assertThat(standing.status()).isEqualTo(PUBLISHED);
    assertThat(standing.current().revision()).isEqualTo(1);
    assertThat(standing.correction()).isEqualTo(held);
  }

  @Test
  void goesOffTheArticleThoughItsCorrectionWasRejectedBefore() {
    Step second = ofTheCorrection(ruling(2, REJECTED));
    Standing standing = corrected(ruling(3, REJECTED), news(3, UNPUBLISHED), second);

    assertThat(standing.status()).isEqualTo(UNPUBLISHED);
    assertThat(standing.correction()).isNull();
  }

  @Test
  void waitsAnewWhenItIsCorrectedBeforeItIsPublished() {
    assertThat(corrected(ruling(1, REJECTED), null, null).status()).isEqualTo(Status.RECEIVED);
  }

  @Test
  void isWithdrawnWhateverComesLater() {
    Way way = standing(ruling(2, APPROVED), news(2, PUBLISHED)).way();
    Standing standing =
        new Standing(way.with(new Way.Own(1, null, null, null, SUBMITTED.plusSeconds(5))));

    assertThat(standing.status()).isEqualTo(Status.WITHDRAWN);
    assertThat(standing.appealable()).isNull();
    assertThat(standing.history()).extracting(Step::status).endsWith(Status.WITHDRAWN);
  }

  @Test
  void maySayThatItWentOffWithItsArticle() {
    Step off = new Step(UNPUBLISHED, 1, SUBMITTED, "ARTICLE_WITHDRAWN");

    assertThat(standing(ruling(1, APPROVED), off).reason()).isEqualTo("ARTICLE_WITHDRAWN");
    assertThat(standing(ruling(1, APPROVED), off).appealable()).isNull();
  }

  @Test
  void hasNoSecondAppealAgainstTheAnswerToTheFirst() {
    Step answer = new Step(REJECTED, 2, SUBMITTED, "INSULT", 1, "APPEAL");

    assertThat(standing(ruling(1, REJECTED), null).appealable()).isNotNull();
    assertThat(standing(answer, null).appealable()).isNull();
  }
}
