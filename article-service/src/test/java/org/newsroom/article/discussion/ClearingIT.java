package org.newsroom.article.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doCallRealMethod;
import static org.newsroom.testkit.Patience.await;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.newsroom.article.article.Withdrawals;
import org.newsroom.article.discussion.edition.Rulings;
import org.newsroom.platform.event.Received;
import org.newsroom.testkit.Contracts;
import org.newsroom.testkit.Records;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@ServiceTest
class ClearingIT {

  private static final RuntimeException CRASH =
      new MongoSocketReadException("crash", new ServerAddress());

  @Autowired Attaching attaching;
  @Autowired Discussions discussions;
  @Autowired ShownComments shown;
  @Autowired Withdrawals withdrawals;
  @Autowired MongoOperations operations;
  @Autowired Clock clock;
  @MockitoSpyBean Comments comments;
  private final String article = "article-" + UUID.randomUUID();

  @Test
  void takesOffWhatWasSubmittedBeforeAndTellsOnce() {
    String head = id();
    String reply = id();
    apply(approved(head), approved(reply).answering(head));

    withdraw();

    awaitCleared();
    assertThat(shown.threads(article, true, null, 10)).isEmpty();
    assertThat(announcements(head)).containsExactly("1:PUBLISHED", "1:UNPUBLISHED");
    assertThat(announcements(reply)).containsExactly("1:PUBLISHED", "1:UNPUBLISHED");
    byte[] event = Records.of("comments.published.v1", head).get(1).value();
    Contracts.assertValid("comments.published.v1", event);
    assertThat(new String(event)).contains("ARTICLE_WITHDRAWN");
  }

  @Test
  void clearsManyBatchesAndGoesOnAfterACrash() {
    List<String> ids = new ArrayList<>();
    List<Rulings> rulings = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      ids.add(id());
      Rulings ruling = approved(ids.get(i));
      rulings.add(i < 120 ? ruling : ruling.answering(ids.get(0)));
    }
    apply(rulings.toArray(Rulings[]::new));
    doCallRealMethod().doThrow(CRASH).doCallRealMethod().when(comments).place(anyCollection());

    withdraw();

    awaitCleared();
    assertThat(announcements(ids.get(0))).containsOnlyOnce("1:PUBLISHED").contains("1:UNPUBLISHED");
    assertThat(announcements(ids.get(249))).contains("1:UNPUBLISHED");
  }

  @Test
  void keepsOffWhatIsApprovedLaterAndShowsWhatIsSubmittedLater() {
    String old = id();
    String later = id();
    apply(approved(id()));
    Instant at = withdraw();
    awaitCleared();

    apply(approved(old), approved(later).at(at.plusSeconds(1)));

    assertThat(shown.threads(article, true, null, 10))
        .extracting(Comment::id)
        .containsExactly(later);
    assertThat(discussions.of(article).count()).isEqualTo(1);
    assertThat(announcements(old)).containsExactly("1:UNPUBLISHED");
    assertThat(announcements(later)).containsExactly("1:PUBLISHED");
  }

  @Test
  void leavesNoTombstone() {
    String head = id();
    apply(approved(head), approved(id()).answering(head));
    apply(Rulings.rejected(head).on(article).sequence(2));
    assertThat(shown.threads(article, true, null, 10)).hasSize(1);

    withdraw();

    awaitCleared();
    await().untilAsserted(() -> assertThat(shown.threads(article, true, null, 10)).isEmpty());
    assertThat(announcements(head)).containsExactly("1:PUBLISHED", "2:UNPUBLISHED");
  }

  private Rulings approved(String id) {
    return Rulings.approved(id).on(article);
  }

  private void apply(Rulings... rulings) {
    attaching.apply(
        Arrays.stream(rulings)
            .map(ruling -> new Received<>(ruling.value(), null, "topic", 0, 0))
            .toList());
  }

  private Instant withdraw() {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    operations.insert(
        new org.bson.Document("_id", article).append("clearing", java.util.Date.from(at)),
        "articles");
    return at;
  }

  private void awaitCleared() {
    await()
        .untilAsserted(
            () -> {
              assertThat(withdrawals.open(100))
                  .extracting(Withdrawals.Withdrawal::articleId)
                  .doesNotContain(article);
              assertThat(discussions.of(article).count()).isZero();
            });
  }

  private static List<String> announcements(String id) {
    return Records.of("comments.published.v1", id).stream()
        .map(record -> Records.header(record, "ce_id").substring(id.length() + 1))
        .toList();
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
