package org.newsroom.article.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.article.Recorded;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.work.Rounds;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class StoredArticleIT {

  private static final Instant PUBLISHED = Instant.parse("2026-07-05T18:57:00.123Z");

  /** Events of this time wait for no sweep of the outbox yet. */
  private static final Instant LATE = Instant.parse("2126-07-05T19:00:00.456Z");

  private static final Content FULL =
      new Content(
          "Putin meets with Kim",
          "In Vladivostok",
          "Gila Isaacson",
          "World",
          PUBLISHED,
          List.of("One.", "Two."),
          "AP",
          List.of("Russia", " North Korea"),
          List.of("Kim Jong-un"),
          ModerationMode.EDITORS,
          null,
          null,
          null);
  private static final Content BARE =
      new Content(
          "Bare",
          null,
          "News desk",
          null,
          PUBLISHED,
          List.of("One."),
          null,
          List.of(),
          List.of(),
          null,
          null,
          null,
          null);
  private static final Content PICTURED =
      new Content(
          "סיפורו של הנמל",
          null,
          "News desk",
          null,
          PUBLISHED,
          List.of("One."),
          null,
          List.of(),
          List.of(),
          null,
          new Picture("/site/pictures/ship.svg", "A ship", null, 1200, 675),
          "he",
          "https://news.example/harbour");
  private static final Article FIRST =
      new Article("full", 1, FULL, ModerationMode.EDITORS, LATE, null, Article.Moves.NONE);
  private static final Article SECOND =
      new Article("full", 2, BARE, ModerationMode.AUTOMATIC, LATE, null, Article.Moves.NONE);
  private static final Article THIRD =
      new Article("full", 3, PICTURED, ModerationMode.AUTOMATIC, LATE, null, Article.Moves.NONE);

  @Autowired Articles articles;
  @Autowired Withdrawals withdrawals;
  @Autowired MongoOperations operations;
  @Autowired Rounds articleClearing;
  private MongoCollection<Document> documents;

  /** They would finish the withdrawals that are stored here. */
  @BeforeEach
  void stopClearing() {
    articleClearing.stop();
  }

  @AfterEach
  void clearAgain() {
    articleClearing.start();
  }

  @BeforeEach
  void forget() {
    documents = operations.getCollection("articles");
    documents.deleteMany(new Document());
  }

  @Test
  void readsWhatWasRecorded() {
    documents.insertOne(Recorded.document("article"));

    assertThat(articles.find("full")).contains(FIRST);
  }

  @Test
  void readsWhatWasRecordedOfAReplacedOne() {
    documents.insertOne(Recorded.document("article-replaced"));

    assertThat(articles.find("full")).contains(SECOND);
  }

  @Test
  void readsAnArticleOfAnEarlierRelease() {
    Document earlier = Recorded.document("article");
    earlier.keySet().removeAll(List.of("mode", "people"));
    documents.insertOne(earlier);

    Article article = articles.find("full").orElseThrow();

    assertThat(article.mode()).isEqualTo(ModerationMode.EDITORS);
    assertThat(article.content().people()).isEmpty();
  }

  @Test
  void writesWhatWasRecorded() {
    articles.insert(
        FIRST, event(1, "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"), LATE);

    assertThat(documents.find().first())
        .isEqualTo(inThisRelease(Recorded.document("article"), null, null, null));
  }

  @Test
  void replacesAsWasRecorded() {
    documents.insertOne(Recorded.document("article"));

    assertThat(articles.replace(SECOND, event(2, null), LATE)).isTrue();

    Document replaced = inThisRelease(Recorded.document("article-replaced"), null, null, null);
    assertThat(documents.find().first()).isEqualTo(replaced);
    assertThat(articles.replace(SECOND, event(2, null), LATE)).isFalse();
  }

  @Test
  void keepsPictureLanguageAndAddress() {
    documents.insertOne(Recorded.document("article-replaced"));

    assertThat(articles.replace(THIRD, event(3, null), LATE)).isTrue();

    Document picture =
        new Document("url", "/site/pictures/ship.svg")
            .append("alt", "A ship")
            .append("width", 1200)
            .append("height", 675);
    assertThat(documents.find().first())
        .containsAllEntriesOf(
            inThisRelease(new Document(), picture, "he", "https://news.example/harbour"));
    assertThat(articles.find("full")).contains(THIRD);
  }

  /** The fields that no document of an earlier release has. */
  private static Document inThisRelease(
      Document earlier,
      @Nullable Document picture,
      @Nullable String language,
      @Nullable String url) {
    return earlier.append("picture", picture).append("language", language).append("url", url);
  }

  @Test
  void keepsAnIdAsTextThatCouldBeAnObjectId() {
    String id = "507f1f77bcf86cd799439011";
    Article article =
        new Article(id, 1, FULL, ModerationMode.EDITORS, LATE, null, Article.Moves.NONE);

    assertThat(articles.insert(article, event(1, null), LATE)).isTrue();
    assertThat(articles.insert(article, event(1, null), LATE)).isFalse();
    assertThat(articles.replace(article.in(ModerationMode.CLOSED), event(2, null), LATE)).isTrue();

    assertThat(documents.find().first()).containsEntry("_id", id);
    assertThat(articles.find(id)).contains(article.in(ModerationMode.CLOSED));
    assertThat(articles.latest("RUSSIA", new Cursor(PUBLISHED, id + "0"), 1))
        .extracting(Article::id)
        .containsExactly(id);
    assertThat(articles.latest(null, new Cursor(PUBLISHED, id), 1)).isEmpty();
  }

  @Test
  void keepsAWithdrawalOnTheListUntilItIsDone() {
    documents.insertOne(Recorded.document("article"));
    Article withdrawn = FIRST.withdrawn(LATE);

    assertThat(articles.replace(withdrawn, event(2, null), LATE)).isTrue();

    assertThat(articles.find("full")).contains(withdrawn);
    assertThat(articles.latest(null, null, 10)).isEmpty();
    Withdrawals.Withdrawal open = new Withdrawals.Withdrawal("full", LATE);
    withdrawals.done(new Withdrawals.Withdrawal("full", PUBLISHED));
    assertThat(withdrawals.open(10)).containsExactly(open);
    articles.replace(
        new Article("full", 3, BARE, ModerationMode.AUTOMATIC, LATE, null, Article.Moves.NONE),
        event(3, null),
        LATE);
    assertThat(withdrawals.open(10)).containsExactly(open);
    assertThat(articles.latest(null, null, 10)).hasSize(1);
    withdrawals.done(open);
    assertThat(withdrawals.open(10)).isEmpty();
  }

  @Test
  void findsArticlesThatMissTheModeOfTheSite() {
    documents.insertOne(Recorded.document("article"));
    Document withoutOwn = Recorded.document("article-replaced").append("_id", "no-mode-of-its-own");
    documents.insertOne(withoutOwn);
    Document earlier = new Document(withoutOwn).append("_id", "of-an-earlier-release");
    earlier.remove("mode");
    documents.insertOne(earlier);

    assertThat(articles.notInModeOfSite(ModerationMode.AUTOMATIC, 10)).isEmpty();
    assertThat(articles.notInModeOfSite(ModerationMode.EDITORS, 10))
        .containsExactlyInAnyOrder("no-mode-of-its-own", "of-an-earlier-release");
    assertThat(articles.notInModeOfSite(ModerationMode.EDITORS, 1)).hasSize(1);
  }

  private static OutgoingEvent event(int version, @Nullable String traceparent) {
    return new OutgoingEvent(
        "full:" + version,
        "articles.v1",
        "full",
        "org.newsroom.article.changed.v1",
        LATE,
        "{}".getBytes(StandardCharsets.UTF_8),
        traceparent);
  }
}
