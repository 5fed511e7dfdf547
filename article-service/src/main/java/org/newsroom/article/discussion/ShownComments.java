package org.newsroom.article.discussion;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.edition.Discussion;
import org.newsroom.platform.page.Cursor;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The comments that readers see. Each call costs what it returns, however many there are. */
@Repository
public class ShownComments {

  private final MongoOperations operations;

  ShownComments(MongoOperations operations) {
    this.operations = operations;
  }

  /** The heads of a discussion's threads. */
  public List<Comment> threads(
      String discussion, boolean newest, @Nullable Cursor after, int limit) {
    return list(discussion, newest, after, limit);
  }

  /** The replies in a thread, oldest first. */
  public List<Comment> replies(String threadId, @Nullable Cursor after, int limit) {
    return list(threadId, false, after, limit);
  }

  /** The replies in a thread before this place, newest first. */
  public List<Comment> repliesBefore(String threadId, Cursor place, int limit) {
    return list(threadId, true, place, limit);
  }

  /** The head of a thread. */
  public Optional<Comment> thread(String discussion, String commentId) {
    Query query = query(listedIn(discussion).and(StoredComment.ID).is(commentId));
    return Optional.ofNullable(operations.findOne(query, StoredComment.class))
        .map(StoredComment::comment);
  }

  /** A comment or a reply that is shown as it is, with the list that it is in. */
  public Optional<Place> find(String discussion, String commentId) {
    Query query =
        query(
            where(StoredComment.ID)
                .is(commentId)
                .and(StoredComment.ARTICLE_ID)
                .is(discussion)
                .and(StoredComment.VISIBLE)
                .is(true));
    return Optional.ofNullable(operations.findOne(query, StoredComment.class))
        .map(stored -> new Place(stored.comment(), stored.list()));
  }

  /**
   * Comments that have changed since a version, in the order of their last changes. What belongs to
   * an edition that has not ended is left out: the next version has it.
   *
   * @param discussion in the version that the answer is to be of
   * @param after the version; what changed later is wanted
   */
  public List<Change> changes(Discussion discussion, long after, int limit) {
    if (after >= discussion.version()) {
      return List.of();
    }
    Query query =
        query(
                where(StoredComment.ARTICLE_ID)
                    .is(discussion.id())
                    .and(StoredComment.CHANGED)
                    .gt(after)
                    .lte(discussion.version()))
            .with(Sort.by(StoredComment.CHANGED))
            .limit(limit);
    return operations.find(query, StoredComment.class).stream()
        .map(stored -> Change.of(stored, after))
        .toList();
  }

  private List<Comment> list(String list, boolean newest, @Nullable Cursor after, int limit) {
    Query query =
        query(listedIn(list)).with(Cursor.order(StoredComment.SUBMITTED_AT, newest)).limit(limit);
    if (after != null) {
      query.addCriteria(after.after(StoredComment.SUBMITTED_AT, newest));
    }
    return operations.find(query, StoredComment.class).stream()
        .map(StoredComment::comment)
        .toList();
  }

  private static Criteria listedIn(String list) {
    return where(StoredComment.LIST).is(list).and(StoredComment.VISIBLE).is(true);
  }

  /** A comment and the id of the list that it is in: its discussion's or its thread's. */
  public record Place(Comment comment, String list) {}

  /** What has become of a comment. */
  public record Change(Comment comment, Kind kind) {

    private static Change of(StoredComment stored, long after) {
      if (!stored.visible()) {
        return new Change(stored.comment(), Kind.GONE);
      }
      boolean appears = stored.appeared() != null && stored.appeared() > after;
      return new Change(stored.comment(), appears ? Kind.ADDED : Kind.EDITED);
    }

    /** Whether the page has it since, has it otherwise, or has it no longer. */
    public enum Kind {
      ADDED,
      EDITED,
      GONE
    }
  }
}
