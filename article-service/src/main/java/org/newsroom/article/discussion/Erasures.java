package org.newsroom.article.discussion;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.edition.CommentErased;
import org.newsroom.platform.store.DuplicateKeys;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.FieldType;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * A mark for each comment whose author is forgotten. It outlives the events that could bring name
 * and text back: whoever has written a comment looks for its mark afterwards, so that one of the
 * two sees the other.
 */
@Repository
class Erasures {

  private static final String AUTHOR = "author";
  private static final String VERSION = StoredDiscussion.VERSION;

  private final MongoOperations operations;
  private final Settling settling;

  Erasures(MongoOperations operations, Settling settling) {
    this.operations = operations;
    this.settling = settling;
  }

  /** Keeps the marks; the first of a comment stays. */
  void mark(List<CommentErased> erased) {
    try {
      operations
          .bulkOps(BulkMode.UNORDERED, Mark.class)
          .insert(erased.stream().map(Mark::of).toList())
          .execute();
    } catch (RuntimeException e) {
      DuplicateKeys.of(e);
    }
  }

  /**
   * Takes from those of the comments that are marked what they must not have.
   *
   * @return how many had any of it, or were not known to be told of
   */
  long strip(Collection<String> commentIds) {
    List<Mark> marks = operations.find(query(where("_id").in(commentIds)), Mark.class);
    if (marks.isEmpty()) {
      return 0;
    }
    Map<String, Mark> byId = marks.stream().collect(Collectors.toMap(Mark::id, mark -> mark));
    List<Named> unstripped =
        operations
            .query(StoredComment.class)
            .as(Named.class)
            .matching(query(where("_id").in(byId.keySet())))
            .all()
            .stream()
            .filter(one -> !Objects.requireNonNull(byId.get(one.id())).isTold(one))
            .toList();
    unstripped.stream()
        .collect(Collectors.groupingBy(Named::articleId))
        .forEach((discussion, comments) -> strip(discussion, comments, byId));
    return unstripped.size();
  }

  /**
   * Readers are to see another version, or they would be told that they have the newest. No edition
   * may be under way then: its comments bear the version that follows on the one at its beginning,
   * and who has that one already would never ask for them.
   */
  private void strip(String discussion, List<Named> comments, Map<String, Mark> marks) {
    boolean done = false;
    while (!done) {
      settling.settled(List.of(discussion));
      Versioned before = versioned(discussion);
      long next = (before == null || before.version() == null ? 0 : before.version()) + 1;
      BulkOperations writes = operations.bulkOps(BulkMode.UNORDERED, StoredComment.class);
      for (Named one : comments) {
        Mark mark = Objects.requireNonNull(marks.get(one.id()));
        writes.updateOne(query(where("_id").is(one.id())), mark.stripping(next));
      }
      writes.execute();
      done = before == null || raised(discussion, before);
    }
    operations.updateMulti(
        query(where("_id").in(comments.stream().map(Named::id).toList())),
        Update.update(Mark.TOLD, true),
        Mark.class);
  }

  private @Nullable Versioned versioned(String discussion) {
    return operations
        .query(StoredDiscussion.class)
        .as(Versioned.class)
        .matching(query(where("_id").is(discussion)))
        .firstValue();
  }

  /**
   * No edition that was worked out before begins any more; where one has begun, nothing is done.
   */
  private boolean raised(String discussion, Versioned before) {
    return operations
            .updateFirst(
                query(
                    where("_id")
                        .is(discussion)
                        .and(StoredDiscussion.TURN)
                        .is(before.turn())
                        .and(VERSION)
                        .is(before.version())
                        .and(StoredDiscussion.EDITION)
                        .exists(false)),
                new Update().inc(VERSION, 1L).inc(StoredDiscussion.TURN, 1L),
                StoredDiscussion.class)
            .getMatchedCount()
        == 1;
  }

  private record Versioned(
      @MongoId(FieldType.STRING) String id, @Nullable Long version, @Nullable Long turn) {}

  /** The fields of a comment that are somebody's. */
  private record Named(
      @MongoId(FieldType.STRING) String id, String articleId, String author, String text) {}

  /**
   * The mark of a comment.
   *
   * @param name the name under which the text stays; absent where that goes, too
   * @param told whether readers have seen a version without it; absent until then, so that it is
   *     made up for where the service has died in between
   */
  @Document("erasures")
  private record Mark(
      @MongoId(FieldType.STRING) String id,
      @Nullable String name,
      @Nullable Instant at,
      @Nullable Boolean told) {

    private static final String TOLD = "told";

    private static Mark of(CommentErased erased) {
      return new Mark(erased.commentId(), erased.name(), erased.at(), null);
    }

    private boolean isTold(Named comment) {
      boolean stripped =
          name == null
              ? comment.author().isEmpty() && comment.text().isEmpty()
              : comment.author().equals(name);
      return stripped && Boolean.TRUE.equals(told);
    }

    private Update stripping(long version) {
      Update update =
          new Update()
              .set(AUTHOR, Objects.requireNonNullElse(name, ""))
              .set("verified", false)
              .set(StoredComment.CHANGED, version);
      return name == null ? update.set(StoredComment.TEXT, "") : update;
    }
  }
}
