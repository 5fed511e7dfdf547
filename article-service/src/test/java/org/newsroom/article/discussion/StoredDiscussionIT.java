package org.newsroom.article.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsroom.article.Recorded;
import org.newsroom.article.discussion.edition.CommentErased;
import org.newsroom.article.discussion.edition.CommentModerated;
import org.newsroom.article.discussion.edition.CommentPublished;
import org.newsroom.article.discussion.edition.Discussion;
import org.newsroom.article.discussion.edition.Edition;
import org.newsroom.article.discussion.edition.Placement;
import org.newsroom.article.discussion.edition.Row;
import org.newsroom.article.discussion.edition.Rulings;
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
  private static final Placement SHOWN =
      new Placement(1, 1, Placement.NOTHING, true, 1, false, null, false, NOW);

  @Autowired Comments comments;
  @Autowired ShownComments shown;
  @Autowired Discussions discussions;
  @Autowired Erasures erasures;
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
  void writesAsRecorded() {
    apply(
        Rulings.approved(COMMENT).on(ARTICLE),
        Rulings.rejected(REPLY).on(ARTICLE).answering(COMMENT));

    assertThat(storedComments.find(Filters.eq("articleId", ARTICLE)))
        .containsExactlyInAnyOrder(todays("comment-of-an-edition"), todays("reply-of-an-edition"));
    assertThat(storedDiscussions.find(Filters.eq(ARTICLE)))
        .containsExactly(Recorded.document("discussion-of-an-edition"));
  }

  @Test
  void readsWhatAnEarlierReleaseHasWritten() {
    storedComments.insertMany(List.of(Recorded.document("comment"), Recorded.document("reply")));
    storedDiscussions.insertOne(Recorded.document("discussion"));

    assertThat(comments.known(List.of(COMMENT, REPLY, "unknown")))
        .isEqualTo(
            Map.of(
                COMMENT,
                new Row.Known(SHOWN, true, 0),
                REPLY,
                new Row.Known(
                    new Placement(1, 1, Placement.NOTHING, false, 0, false, null, false, NOW),
                    false,
                    0)));
    assertThat(shown.threads(ARTICLE, true, null, 2))
        .containsExactly(
            new Comment(
                COMMENT,
                null,
                new Comment.Author("Dana", false),
                "text",
                "en",
                SUBMITTED,
                null,
                false,
                false));
    assertThat(shown.replies(COMMENT, null, 2)).isEmpty();
    assertThat(discussions.of(ARTICLE)).isEqualTo(new Discussion(ARTICLE, 1, 1, null, null));
    assertThat(discussions.of("unknown")).isEqualTo(new Discussion("unknown", 0, 0, null, null));
  }

  @Test
  void goesOnFromWhatAnEarlierReleaseHasWritten() {
    storedComments.insertMany(List.of(Recorded.document("comment"), Recorded.document("reply")));
    storedDiscussions.insertOne(Recorded.document("discussion"));

    apply(Rulings.rejected(COMMENT).on(ARTICLE).sequence(2));

    assertThat(shown.threads(ARTICLE, true, null, 2)).isEmpty();
    assertThat(discussions.of(ARTICLE)).isEqualTo(new Discussion(ARTICLE, 2, 0, 1L, null));
  }

  @Test
  void readsCausesOfAnEarlierRelease() {
    storedComments.insertOne(Recorded.document("comment").append("visible", false));

    assertThat(comments.known(List.of(COMMENT)).get(COMMENT).placement().announcement())
        .isEqualTo(CommentPublished.State.UNPUBLISHED);
  }

  @Test
  void leavesACommentThatALaterEditionHasWritten() {
    apply(Rulings.approved(COMMENT).on(ARTICLE));
    StoredDiscussion.Begun late = begun(1, Rulings.rejected(COMMENT).on(ARTICLE).sequence(2));
    apply(Rulings.approved(COMMENT).on(ARTICLE).sequence(3));

    comments.place(List.of(late));

    assertThat(comments.known(List.of(COMMENT)).get(COMMENT).placement().sequence()).isEqualTo(3);
  }

  @Test
  void beginsOneOfTwoEditionsAtATime() {
    StoredDiscussion.Begun one = begun(1, Rulings.approved(COMMENT).on(ARTICLE));
    Discussion before = discussions.of(ARTICLE);

    assertThat(discussions.begin(Map.of(before, one))).containsExactly(0);
    assertThat(discussions.begin(Map.of(before, one))).isEmpty();
    assertThat(discussions.of(ARTICLE).version()).isZero();
  }

  @Test
  void finishesAnEditionThatAnotherInstanceHasBegun() {
    StoredDiscussion.Begun one = begun(1, Rulings.approved(COMMENT).on(ARTICLE));
    discussions.begin(Map.of(discussions.of(ARTICLE), one));

    apply(Rulings.approved(REPLY).on(ARTICLE).answering(COMMENT));

    assertThat(discussions.of(ARTICLE)).isEqualTo(new Discussion(ARTICLE, 2, 2, 2L, null));
    assertThat(shown.threads(ARTICLE, true, null, 2))
        .extracting(Comment::id)
        .containsExactly(COMMENT);
    comments.place(List.of(one));
    discussions.finish(Map.of(ARTICLE, one));
    assertThat(discussions.of(ARTICLE).count()).isEqualTo(2);
  }

  @Test
  void endsAnEditionBeforeAnErasureMakesAVersion() {
    apply(Rulings.approved(COMMENT).on(ARTICLE));
    StoredDiscussion.Begun one = begun(2, Rulings.approved(REPLY).on(ARTICLE).answering(COMMENT));
    discussions.begin(Map.of(discussions.of(ARTICLE), one));

    erasures.mark(List.of(new CommentErased(COMMENT, ARTICLE, null, COMMENT, "en", null, NOW)));
    erasures.strip(List.of(COMMENT));

    assertThat(changed(REPLY)).isEqualTo(2);
    assertThat(changed(COMMENT)).isEqualTo(3);
    assertThat(discussions.of(ARTICLE).version()).isEqualTo(3);
  }

  @Test
  void makesAVersionOfAnErasureThatDiedBeforeIt() {
    apply(Rulings.approved(COMMENT).on(ARTICLE));
    erasures.mark(List.of(new CommentErased(COMMENT, ARTICLE, null, COMMENT, "en", "A.", NOW)));
    storedComments.updateOne(Filters.eq(COMMENT), Updates.set("author", "A."));

    erasures.strip(List.of(COMMENT));
    erasures.strip(List.of(COMMENT));

    assertThat(discussions.of(ARTICLE).version()).isEqualTo(2);
    assertThat(changed(COMMENT)).isEqualTo(2);
  }

  private long changed(String comment) {
    Document stored = Objects.requireNonNull(storedComments.find(Filters.eq(comment)).first());
    return stored.getLong("changed");
  }

  @Test
  void keepsAnArticlesIdAsTextThatCouldBeAnObjectId() {
    apply(Rulings.approved(COMMENT).on(LIKE_AN_OBJECT_ID));

    assertThat(storedDiscussions.find(Filters.eq(LIKE_AN_OBJECT_ID)).first()).isNotNull();
    assertThat(discussions.of(LIKE_AN_OBJECT_ID).count()).isEqualTo(1);
    assertThat(storedComments.find(Filters.eq(COMMENT)).first())
        .containsEntry("list", LIKE_AN_OBJECT_ID);
    assertThat(shown.threads(LIKE_AN_OBJECT_ID, false, new Cursor(SUBMITTED, "2"), 1))
        .extracting(Comment::id)
        .containsExactly(COMMENT);
  }

  private static Document todays(String name) {
    return Recorded.document(name).append("edited", null).append("editedAt", null);
  }

  private void apply(Rulings... rulings) {
    Settling settling = new Settling(comments, discussions);
    new Editing(
            comments,
            discussions,
            settling,
            new Recounting(discussions, new Tallies(operations), settling),
            Clock.fixed(NOW, ZoneOffset.UTC))
        .apply(batch(rulings));
  }

  private StoredDiscussion.Begun begun(long turn, Rulings ruling) {
    Edition.Standings standings =
        new Edition.Standings(new LinkedHashMap<>(), comments::hasReplies);
    return comments.begun(Edition.of(discussions.of(ARTICLE), batch(ruling), standings, NOW), turn);
  }

  private static List<Received<CommentModerated>> batch(Rulings... rulings) {
    return Arrays.stream(rulings)
        .map(ruling -> new Received<>(ruling.value(), null, "topic", 0, 0))
        .toList();
  }
}
