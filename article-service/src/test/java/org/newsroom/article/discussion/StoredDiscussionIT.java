package org.newsroom.article.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.article.Recorded;
import org.newsroom.platform.event.InfrastructureFaults;
import org.newsroom.platform.event.Received;
import org.newsroom.platform.page.Cursor;
import org.newsroom.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class StoredDiscussionIT {

  private static final Instant NOW = Instant.parse("2026-07-05T19:00:00.456Z");
  private static final Instant SUBMITTED = Instant.parse("2026-07-05T18:57:00.123Z");
  private static final String ARTICLE = "an-article";
  private static final String LIKE_AN_OBJECT_ID = "507f1f77bcf86cd799439011";
  private static final String COMMENT = "2d2e5b1c-7a77-4cf9-a1a9-5e1c3f1b9d10";
  private static final String REPLY = "3d2e5b1c-7a77-4cf9-a1a9-5e1c3f1b9d10";
  private static final Placement SHOWN = new Placement(1, true, true, NOW);

  @Autowired Comments comments;
  @Autowired Discussions discussions;
  @Autowired MongoOperations operations;
  private MongoCollection<Document> storedComments;
  private MongoCollection<Document> storedDiscussions;

  @BeforeEach
  void forget() {
    storedComments = operations.getCollection("comments");
    storedComments.deleteMany(new Document());
    storedDiscussions = operations.getCollection("discussions");
    storedDiscussions.deleteMany(new Document());
  }

  @Test
  void writesCommentsAsRecorded() {
    comments.place(
        List.of(
            step(Rulings.approved(COMMENT).on(ARTICLE), SHOWN),
            step(
                Rulings.rejected(REPLY).on(ARTICLE).answering(COMMENT),
                new Placement(1, false, false, NOW))),
        true);

    assertThat(storedComments.find())
        .containsExactlyInAnyOrder(Recorded.document("comment"), Recorded.document("reply"));
  }

  @Test
  void readsRecordedComments() {
    storedComments.insertMany(List.of(Recorded.document("comment"), Recorded.document("reply")));

    assertThat(comments.placements(List.of(COMMENT, REPLY, "unknown")))
        .isEqualTo(Map.of(COMMENT, SHOWN, REPLY, new Placement(1, false, false, NOW)));
    assertThat(comments.threads(ARTICLE, true, null, 2))
        .containsExactly(
            new Comment(COMMENT, null, new Comment.Author("Dana", false), "text", "en", SUBMITTED));
    assertThat(comments.replies(COMMENT, null, 2)).isEmpty();
    assertThat(comments.isVisibleThread(ARTICLE, COMMENT)).isTrue();
    assertThat(comments.isVisibleThread(ARTICLE, REPLY)).isFalse();
  }

  @Test
  void leavesACommentThatStandsByANewerRuling() {
    Document newer = Recorded.document("comment").append("sequence", 5L);
    storedComments.insertOne(newer);

    comments.place(
        List.of(
            step(Rulings.rejected(COMMENT).on(ARTICLE), new Placement(4, false, true, NOW)),
            step(Rulings.approved(REPLY).on(ARTICLE), SHOWN)),
        false);

    assertThat(storedComments.find(new Document("_id", COMMENT)).first()).isEqualTo(newer);
    assertThat(comments.placements(List.of(REPLY))).containsEntry(REPLY, SHOWN);
  }

  @Test
  void replacesACommentThatStandsByAnOlderRuling() {
    storedComments.insertOne(Recorded.document("comment").append("sequence", 5L));
    Placement hidden = new Placement(6, false, true, NOW);

    comments.place(List.of(step(Rulings.rejected(COMMENT).on(ARTICLE).sequence(6), hidden)), true);

    assertThat(comments.placements(List.of(COMMENT))).containsEntry(COMMENT, hidden);
  }

  @Test
  void writesCountersAsRecorded() {
    discussions.count(oneMore(ARTICLE), Map.of());
    discussions.touch(List.of(ARTICLE));

    assertThat(storedDiscussions.find()).containsExactly(Recorded.document("discussion"));
  }

  @Test
  void readsRecordedCounters() {
    storedDiscussions.insertOne(Recorded.document("discussion"));
    storedDiscussions.insertOne(new Document("_id", "touched-only").append("version", 3L));

    assertThat(discussions.counts(List.of(ARTICLE, "touched-only", "unknown")))
        .isEqualTo(Map.of(ARTICLE, 1L, "touched-only", 0L));
    assertThat(discussions.counted(List.of(ARTICLE, "touched-only")))
        .isEqualTo(Map.of(ARTICLE, Map.of("p3", 7L), "touched-only", Map.of()));
    assertThat(discussions.version(ARTICLE)).isEqualTo(1);
    assertThat(discussions.version("unknown")).isZero();
  }

  @Test
  void countsNothingOverACounterThatHasChanged() {
    storedDiscussions.insertOne(Recorded.document("discussion"));

    assertThatThrownBy(() -> discussions.count(oneMore(ARTICLE), Map.of()))
        .isInstanceOf(ConcurrentBatchException.class)
        .matches(InfrastructureFaults::isOne, "is delivered again");

    assertThat(storedDiscussions.find()).containsExactly(Recorded.document("discussion"));
  }

  @Test
  void keepsAnArticlesIdAsTextThatCouldBeAnObjectId() {
    discussions.count(oneMore(LIKE_AN_OBJECT_ID), Map.of());
    discussions.touch(List.of(LIKE_AN_OBJECT_ID));
    comments.place(List.of(step(Rulings.approved(COMMENT).on(LIKE_AN_OBJECT_ID), SHOWN)), true);

    assertThat(storedDiscussions.find().first()).containsEntry("_id", LIKE_AN_OBJECT_ID);
    assertThat(discussions.counts(List.of(LIKE_AN_OBJECT_ID))).containsValue(1L);
    assertThat(discussions.version(LIKE_AN_OBJECT_ID)).isEqualTo(1);
    assertThat(storedComments.find().first()).containsEntry("list", LIKE_AN_OBJECT_ID);
    assertThat(comments.threads(LIKE_AN_OBJECT_ID, false, new Cursor(SUBMITTED, "2"), 1))
        .extracting(Comment::id)
        .containsExactly(COMMENT);
  }

  private static Map<String, Counting.Delta> oneMore(String article) {
    Counting counting = new Counting(Map.of());
    counting.apply(
        List.of(new Received<>(Rulings.approved(COMMENT).on(article).value(), null, "topic", 3, 7)),
        Map.of(),
        NOW);
    return counting.deltas();
  }

  private static Step step(Rulings ruling, Placement after) {
    return new Step(Placement.NONE, after, new Received<>(ruling.value(), null, "topic", 0, 0));
  }
}
