package org.newsroom.article.discussion;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.store.DuplicateKeys;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * The comments that rulings have come for, visible or not. One index serves both lists, of an
 * article's threads and of a thread's replies, in both directions: a page costs what it shows.
 */
@Repository
public class Comments implements Indexed {

  private final MongoOperations operations;

  Comments(MongoOperations operations) {
    this.operations = operations;
  }

  @Override
  public String collection() {
    return StoredComment.COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(
        new IndexModel(
            Indexes.ascending(
                StoredComment.LIST,
                StoredComment.VISIBLE,
                StoredComment.SUBMITTED_AT,
                StoredComment.ID)));
  }

  /** Where each comment stands; a comment without a ruling is left out. */
  Map<String, Placement> placements(Collection<String> ids) {
    Query query = query(where(StoredComment.ID).in(ids));
    query
        .fields()
        .include(
            StoredComment.SEQUENCE,
            StoredComment.VISIBLE,
            StoredComment.EVER_VISIBLE,
            StoredComment.CHANGED_AT);
    Map<String, Placement> placements = new HashMap<>();
    operations
        .query(StoredComment.class)
        .as(StoredComment.Standing.class)
        .matching(query)
        .all()
        .forEach(standing -> placements.put(standing.id(), standing.placement()));
    return placements;
  }

  /**
   * Writes the comments of the steps; a comment that stands by a ruling as new or newer is left as
   * it is.
   *
   * @param journaled whether to wait for the journal: not when a write that does comes next
   */
  void place(Collection<Step> steps, boolean journaled) {
    if (steps.isEmpty()) {
      return;
    }
    List<StoredComment> comments = steps.stream().map(StoredComment::of).toList();
    try {
      write(comments, true, journaled);
    } catch (RuntimeException e) {
      // The stored comment is as new, or another instance has this moment inserted an older one.
      List<StoredComment> taken = DuplicateKeys.of(e).stream().map(comments::get).toList();
      write(taken, false, journaled);
    }
  }

  /**
   * Writes through the driver itself, because an upsert of Spring's bulk operations is an update of
   * many documents, which MongoDB does not try again when another insert comes first.
   */
  private void write(List<StoredComment> comments, boolean insert, boolean journaled) {
    List<UpdateOneModel<Document>> writes =
        comments.stream().map(comment -> write(comment, insert)).toList();
    operations.execute(
        StoredComment.class,
        documents ->
            (journaled ? documents : documents.withWriteConcern(WriteConcern.W1))
                .bulkWrite(writes, new BulkWriteOptions().ordered(false)));
  }

  private UpdateOneModel<Document> write(StoredComment comment, boolean insert) {
    Document fields = new Document();
    operations.getConverter().write(comment, fields);
    Object id = fields.remove(StoredComment.ID);
    return new UpdateOneModel<>(
        Filters.and(
            Filters.eq(StoredComment.ID, id),
            Filters.lt(StoredComment.SEQUENCE, comment.sequence())),
        new Document("$set", fields),
        new UpdateOptions().upsert(insert));
  }

  /** Visible comments on an article itself. */
  public List<Comment> threads(
      String articleId, boolean newest, @Nullable Cursor after, int limit) {
    return list(articleId, newest, after, limit);
  }

  /** Visible replies in a thread, oldest first. */
  public List<Comment> replies(String threadId, @Nullable Cursor after, int limit) {
    return list(threadId, false, after, limit);
  }

  /** Whether readers see the comment, on this article itself. */
  boolean isVisibleThread(String articleId, String commentId) {
    return operations.exists(
        query(visibleIn(articleId).and(StoredComment.ID).is(commentId)), StoredComment.class);
  }

  private List<Comment> list(String list, boolean newest, @Nullable Cursor after, int limit) {
    Query query =
        query(visibleIn(list)).with(Cursor.order(StoredComment.SUBMITTED_AT, newest)).limit(limit);
    if (after != null) {
      query.addCriteria(after.after(StoredComment.SUBMITTED_AT, newest));
    }
    return operations.find(query, StoredComment.class).stream()
        .map(StoredComment::comment)
        .toList();
  }

  private static Criteria visibleIn(String list) {
    return where(StoredComment.LIST).is(list).and(StoredComment.VISIBLE).is(true);
  }
}
