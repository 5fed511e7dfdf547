package org.newsroom.article.discussion;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.store.Indexed;
import org.springframework.stereotype.Repository;

/**
 * The comments that verdicts have come for, visible or not. One index serves both lists, of an
 * article's threads and of a thread's replies, in both directions: a page costs what it shows.
 */
@Repository
class Comments implements Indexed {

  private static final String COLLECTION = "comments";
  private static final String LIST = "list";
  private static final String VISIBLE = "visible";
  private static final String SEQUENCE = "sequence";
  private static final String SUBMITTED_AT = "submittedAt";

  private final MongoCollection<Document> documents;

  Comments(MongoDatabase database) {
    this.documents = database.getCollection(COLLECTION);
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(new IndexModel(Indexes.ascending(LIST, VISIBLE, SUBMITTED_AT, "_id")));
  }

  Map<String, Placement> placements(Collection<String> ids) {
    Map<String, Placement> placements = new HashMap<>();
    documents
        .find(Filters.in("_id", ids))
        .projection(Projections.include(SEQUENCE, VISIBLE, "everVisible", "changedAt"))
        .forEach(document -> placements.put(document.getString("_id"), placement(document)));
    return placements;
  }

  private static Placement placement(Document document) {
    Date changedAt = document.getDate("changedAt");
    return new Placement(
        document.get(SEQUENCE, Number.class).longValue(),
        document.getBoolean(VISIBLE),
        document.getBoolean("everVisible"),
        changedAt.toInstant());
  }

  /**
   * Writes those that are newer than what is there; the others are left as they are.
   *
   * @param journaled whether to wait for the journal: not when a write that does comes next
   */
  void place(Map<CommentModerated, Placement> changes, boolean journaled) {
    if (changes.isEmpty()) {
      return;
    }
    List<UpdateOneModel<Document>> writes = new ArrayList<>(changes.size());
    changes.forEach((moderated, placement) -> writes.add(write(moderated, placement)));
    try {
      (journaled ? documents : documents.withWriteConcern(WriteConcern.W1))
          .bulkWrite(writes, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      // An upsert that collides has found a newer verdict than its own.
      if (e.getWriteConcernError() != null
          || e.getWriteErrors().stream()
              .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
        throw e;
      }
    }
  }

  private static UpdateOneModel<Document> write(CommentModerated moderated, Placement placement) {
    CommentModerated.Comment comment = moderated.comment();
    boolean top = comment.parentId() == null;
    Document fields =
        new Document(SEQUENCE, placement.sequence())
            .append(VISIBLE, placement.visible())
            .append("everVisible", placement.everVisible())
            .append("changedAt", Date.from(Objects.requireNonNull(placement.changedAt())))
            .append(LIST, top ? comment.articleId() : comment.threadId())
            .append("articleId", comment.articleId())
            .append("parentId", comment.parentId())
            .append("author", comment.authorName())
            .append("verified", comment.authorVerified())
            .append("text", comment.text())
            .append("locale", comment.locale())
            .append(SUBMITTED_AT, Date.from(comment.submittedAt()));
    return new UpdateOneModel<>(
        Filters.and(
            Filters.eq("_id", moderated.commentId()), Filters.lt(SEQUENCE, placement.sequence())),
        new Document("$set", fields),
        new UpdateOptions().upsert(true));
  }

  /** Visible comments on an article itself. */
  List<Comment> threads(String articleId, boolean newest, @Nullable Cursor after, int limit) {
    return list(articleId, newest, after, limit);
  }

  /** Visible replies in a thread, oldest first. */
  List<Comment> replies(String threadId, @Nullable Cursor after, int limit) {
    return list(threadId, false, after, limit);
  }

  /** Whether readers see the comment, on this article itself. */
  boolean isVisibleThread(String articleId, String commentId) {
    return documents
            .find(
                Filters.and(
                    Filters.eq("_id", commentId),
                    Filters.eq(LIST, articleId),
                    Filters.eq(VISIBLE, true)))
            .projection(Projections.include("_id"))
            .first()
        != null;
  }

  private List<Comment> list(String list, boolean newest, @Nullable Cursor after, int limit) {
    List<Bson> conditions = new ArrayList<>();
    conditions.add(Filters.eq(LIST, list));
    conditions.add(Filters.eq(VISIBLE, true));
    if (after != null) {
      conditions.add(after.after(SUBMITTED_AT, newest));
    }
    return documents
        .find(Filters.and(conditions))
        .sort(Cursor.order(SUBMITTED_AT, newest))
        .limit(limit)
        .map(Comments::comment)
        .into(new ArrayList<>());
  }

  private static Comment comment(Document document) {
    Instant submittedAt = document.getDate(SUBMITTED_AT).toInstant();
    return new Comment(
        document.getString("_id"),
        document.getString("parentId"),
        new Comment.Author(document.getString("author"), document.getBoolean("verified")),
        document.getString("text"),
        document.getString("locale"),
        submittedAt);
  }
}
