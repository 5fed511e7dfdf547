package org.newsroom.article.discussion;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.edition.Edition;
import org.newsroom.article.discussion.edition.Row;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.store.DuplicateKeys;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.FieldType;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * The comments that anything has happened to, visible or not. One index serves both lists, of an
 * article's threads and of a thread's replies, in both directions: a page costs what it shows.
 * Another one has the comments of a discussion in the order of their last change, so that a reader
 * who asks for what is new costs what is new.
 */
@Repository
class Comments implements Indexed {

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
                StoredComment.ID)),
        new IndexModel(Indexes.ascending(StoredComment.ARTICLE_ID, StoredComment.CHANGED)));
  }

  /** The comments as the store knows them; one that it does not know is left out. */
  Map<String, Row.Known> known(Collection<String> ids) {
    Query query = query(where(StoredComment.ID).in(ids));
    query.fields().exclude(StoredComment.TEXT);
    Map<String, Row.Known> known = new HashMap<>();
    operations
        .query(StoredComment.class)
        .as(StoredComment.Standing.class)
        .matching(query)
        .all()
        .forEach(standing -> known.put(standing.id(), standing.known()));
    return known;
  }

  /** Whether readers see replies in the thread other than these. */
  boolean hasReplies(String root, Set<String> others) {
    Query visible =
        query(
            where(StoredComment.LIST)
                .is(root)
                .and(StoredComment.VISIBLE)
                .is(true)
                .and(StoredComment.ID)
                .nin(others));
    return operations.exists(visible, StoredComment.class);
  }

  /**
   * Comments in these lists, as they are or as removed, that were submitted until then: the oldest
   * first where it is one list.
   */
  List<Listed> listed(Collection<String> lists, @Nullable Cursor after, Instant until, int limit) {
    Query query =
        query(
                where(StoredComment.LIST)
                    .in(lists)
                    .and(StoredComment.VISIBLE)
                    .is(true)
                    .and(StoredComment.SUBMITTED_AT)
                    .lte(until))
            .with(Cursor.order(StoredComment.SUBMITTED_AT, false))
            .limit(limit);
    if (after != null) {
      query.addCriteria(after.after(StoredComment.SUBMITTED_AT, false));
    }
    return operations.query(StoredComment.class).as(Listed.class).matching(query).all();
  }

  /** A comment in a list, without its text. */
  record Listed(
      @MongoId(FieldType.STRING) String id,
      String list,
      @Nullable String parentId,
      String locale,
      Instant submittedAt) {

    Cursor cursor() {
      return new Cursor(submittedAt, id);
    }
  }

  /**
   * The edition of these rows, to be stored with its discussion before any of them is.
   *
   * @param turn its number; a row that a later one has written is left as it is
   */
  StoredDiscussion.Begun begun(Edition edition, long turn) {
    long version = edition.discussion().version() + 1;
    List<Document> writes =
        edition.rows().stream()
            .map(row -> fields(row, version).append(StoredComment.TURN, turn))
            .toList();
    return new StoredDiscussion.Begun(
        turn, edition.changesPage() ? 1 : 0, edition.change(), writes);
  }

  private Document fields(Row row, long version) {
    Document fields = new Document();
    operations.getConverter().write(StoredComment.Standing.of(row), fields);
    if (row.content() != null) {
      operations.getConverter().write(StoredComment.Said.of(row.content()), fields);
    }
    if (row.changes()) {
      fields.append(StoredComment.CHANGED, version);
    }
    if (row.appears()) {
      fields.append(StoredComment.APPEARED, version);
    }
    return fields;
  }

  /**
   * Stores the rows of editions that have begun, some perhaps once more. The write does not wait
   * for the journal, because that of the editions' end does.
   */
  void place(Collection<StoredDiscussion.Begun> editions) {
    List<Document> comments =
        editions.stream().flatMap(edition -> edition.comments().stream()).toList();
    if (comments.isEmpty()) {
      return;
    }
    try {
      write(comments, true);
    } catch (RuntimeException e) {
      // The stored row is as new, or another instance has this moment inserted it.
      write(DuplicateKeys.of(e).stream().map(comments::get).toList(), false);
    }
  }

  /**
   * Writes through the driver itself, because an upsert of Spring's bulk operations is an update of
   * many documents, which MongoDB does not try again when another insert comes first.
   */
  private void write(List<Document> comments, boolean insert) {
    List<UpdateOneModel<Document>> writes =
        comments.stream().map(comment -> write(comment, insert)).toList();
    operations.execute(
        StoredComment.class,
        documents ->
            documents
                .withWriteConcern(Discussions.NOT_JOURNALED)
                .bulkWrite(writes, new BulkWriteOptions().ordered(false)));
  }

  private static UpdateOneModel<Document> write(Document comment, boolean insert) {
    Document fields = new Document(comment);
    Object id = fields.remove(StoredComment.ID);
    return new UpdateOneModel<>(
        Filters.and(
            Filters.eq(StoredComment.ID, id),
            Filters.not(Filters.gte(StoredComment.TURN, fields.getLong(StoredComment.TURN)))),
        new Document("$set", fields),
        new UpdateOptions().upsert(insert));
  }
}
