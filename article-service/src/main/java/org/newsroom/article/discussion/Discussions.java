package org.newsroom.article.discussion;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.newsroom.article.discussion.edition.Discussion;
import org.newsroom.platform.store.DuplicateKeys;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * One small document per discussion. It is changed by editions, one at a time: an edition begins by
 * a conditional write that holds all its changes, so that of several instances one goes first, and
 * whoever finds it unfinished can finish it. Only its end raises the version and the count. So a
 * version says that everything up to it is stored, and nothing of it can become visible later.
 */
@Repository
public class Discussions {

  /**
   * Of an edition's writes but the last, which waits for the journal for all of them. A majority
   * has to have each: the last may be tried again at another primary, which would lack the others.
   */
  static final WriteConcern NOT_JOURNALED = WriteConcern.MAJORITY.withJournal(false);

  private final MongoOperations operations;

  Discussions(MongoOperations operations) {
    this.operations = operations;
  }

  /** The discussion of the article of this id, now or before; empty when there is none yet. */
  public Discussion of(String articleId) {
    return Objects.requireNonNull(of(List.of(articleId)).get(articleId));
  }

  /** The discussion of each article. */
  public Map<String, Discussion> of(Collection<String> articleIds) {
    Map<String, Discussion> found = new HashMap<>();
    stored(articleIds, false).forEach((id, stored) -> found.put(id, stored.discussion()));
    return found;
  }

  /** The discussion of each article, with the edition that is under way. */
  Map<String, StoredDiscussion> stored(Collection<String> articleIds) {
    return stored(articleIds, true);
  }

  private Map<String, StoredDiscussion> stored(Collection<String> articleIds, boolean edition) {
    Map<String, StoredDiscussion> found = find(articleIds, edition);
    List<String> elsewhere =
        found.values().stream().map(StoredDiscussion::of).filter(Objects::nonNull).toList();
    Map<String, StoredDiscussion> others =
        elsewhere.isEmpty() ? Map.of() : find(elsewhere, edition);
    Map<String, StoredDiscussion> all = new HashMap<>();
    for (String id : articleIds) {
      StoredDiscussion stored = found.getOrDefault(id, nothing(id));
      String of = stored.of();
      all.put(id, of == null ? stored : others.getOrDefault(of, nothing(of)));
    }
    return all;
  }

  /** What is there under these ids themselves. */
  Map<String, StoredDiscussion> find(Collection<String> ids, boolean edition) {
    Query query = query(where(StoredDiscussion.ID).in(ids));
    if (!edition) {
      query.fields().exclude(StoredDiscussion.EDITION);
    }
    Map<String, StoredDiscussion> found = new HashMap<>();
    operations
        .find(query, StoredDiscussion.class)
        .forEach(stored -> found.put(stored.id(), stored));
    return found;
  }

  private static StoredDiscussion nothing(String id) {
    return new StoredDiscussion(id, null, null, null, null, null, null);
  }

  /**
   * Begins editions. Their writes do not wait for the journal, because that of their end does.
   *
   * @param editions by the discussion that each was worked out from
   * @return the positions of those that began; another instance has changed the others' discussions
   */
  Set<Integer> begin(Map<Discussion, StoredDiscussion.Begun> editions) {
    List<UpdateOneModel<Document>> writes = new ArrayList<>(editions.size());
    editions.forEach((discussion, edition) -> writes.add(begin(discussion, edition)));
    Set<Integer> begun = new java.util.HashSet<>();
    for (int i = 0; i < writes.size(); i++) {
      begun.add(i);
    }
    try {
      write(writes, false);
    } catch (RuntimeException e) {
      // An upsert whose condition no longer holds collides with the document that is there.
      begun.removeAll(DuplicateKeys.of(e));
    }
    return begun;
  }

  private static UpdateOneModel<Document> begin(
      Discussion discussion, StoredDiscussion.Begun edition) {
    return new UpdateOneModel<>(
        unchanged(discussion),
        Updates.combine(
            Updates.set(StoredDiscussion.TURN, edition.turn()),
            Updates.set(StoredDiscussion.EDITION, edition.document())),
        new UpdateOptions().upsert(true));
  }

  private static Bson unchanged(Discussion discussion) {
    return Filters.and(
        Filters.eq(StoredDiscussion.ID, discussion.id()),
        discussion.turn() == null
            ? Filters.exists(StoredDiscussion.TURN, false)
            : Filters.eq(StoredDiscussion.TURN, discussion.turn()),
        Filters.exists(StoredDiscussion.EDITION, false),
        Filters.exists(StoredDiscussion.OF, false));
  }

  /** Ends editions all of whose comments are stored; one that another instance has ended stays. */
  void finish(Map<String, StoredDiscussion.Begun> editions) {
    List<UpdateOneModel<Document>> writes = new ArrayList<>(editions.size());
    editions.forEach(
        (id, edition) ->
            writes.add(
                new UpdateOneModel<>(
                    Filters.and(
                        Filters.eq(StoredDiscussion.ID, id),
                        Filters.eq(StoredDiscussion.Begun.TURN, edition.turn())),
                    Updates.combine(
                        Updates.inc(StoredDiscussion.VERSION, edition.version()),
                        Updates.inc(StoredDiscussion.COUNT, edition.count()),
                        Updates.unset(StoredDiscussion.EDITION)))));
    if (!writes.isEmpty()) {
      write(writes, true);
    }
  }

  /** The ids of discussions, in their order; one that only names another is none. */
  List<String> idsAfter(String after, int limit) {
    Query query =
        query(where(StoredDiscussion.ID).gt(after).and(StoredDiscussion.OF).isNull())
            .with(Sort.by(StoredDiscussion.ID))
            .limit(limit);
    query.fields().include(StoredDiscussion.ID);
    return operations.find(query, StoredDiscussion.class).stream()
        .map(StoredDiscussion::id)
        .toList();
  }

  boolean isEmpty() {
    return operations.estimatedCount(StoredDiscussion.class) == 0;
  }

  /**
   * Sets right what a discussion has forgotten. Readers are to see another version, and no edition
   * that was worked out before begins any more.
   *
   * @return false when the discussion has changed meanwhile
   */
  boolean correct(Discussion before, Tallies.Tally tally) {
    long turn = Objects.requireNonNullElse(before.turn(), 0L);
    UpdateOneModel<Document> write =
        new UpdateOneModel<>(
            unchanged(before),
            Updates.combine(
                Updates.set(StoredDiscussion.COUNT, tally.count()),
                Updates.set(
                    StoredDiscussion.VERSION, Math.max(before.version(), tally.version()) + 1),
                Updates.set(StoredDiscussion.TURN, Math.max(turn, tally.turn()) + 1)),
            new UpdateOptions().upsert(true));
    try {
      write(List.of(write), true);
      return true;
    } catch (RuntimeException e) {
      DuplicateKeys.of(e);
      return false;
    }
  }

  /**
   * Notes that the article was withdrawn. An edition that was worked out before does not begin any
   * more; one that has begun goes on.
   */
  void withdraw(String discussion, Instant at) {
    Update update =
        new Update().max(StoredDiscussion.WITHDRAWN_AT, at).inc(StoredDiscussion.TURN, 1L);
    operations.upsert(
        query(where(StoredDiscussion.ID).is(discussion)), update, StoredDiscussion.class);
  }

  /**
   * Writes through the driver itself, because an upsert of Spring's bulk operations is an update of
   * many documents, which MongoDB does not try again when another insert comes first.
   */
  private void write(List<UpdateOneModel<Document>> writes, boolean journaled) {
    operations.execute(
        StoredDiscussion.class,
        documents ->
            (journaled ? documents : documents.withWriteConcern(NOT_JOURNALED))
                .bulkWrite(writes, new BulkWriteOptions().ordered(false)));
  }
}
