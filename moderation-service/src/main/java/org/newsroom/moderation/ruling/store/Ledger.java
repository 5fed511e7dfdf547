package org.newsroom.moderation.ruling.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Reason;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Decision;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.store.DuplicateKeys;
import org.newsroom.platform.store.Indexed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * All that editors ever did, to which entries are only added. An entry is stored with the case that
 * it is about, in one write; from there it is moved here, by whoever wrote it or by a sweep.
 */
@Repository
public class Ledger implements Indexed {

  static final String COLLECTION = "decisions";
  static final String UNRECORDED = "unrecorded";

  private static final int SWEPT = 500;

  private final MongoOperations mongo;

  Ledger(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return Stream.of(
            List.of("at"), List.of("by", "at"), List.of("articleId", "at"), List.of("blind", "at"))
        .map(fields -> Stream.concat(fields.stream(), Stream.of("_id")).toList())
        .map(fields -> new IndexModel(Indexes.ascending(fields)))
        .toList();
  }

  /**
   * The entries that are asked for.
   *
   * @param from the earliest time, inclusive
   * @param to the latest time, exclusive
   */
  public record Filter(
      @Nullable String by,
      Decision.@Nullable Action action,
      @Nullable Verdict verdict,
      @Nullable Reason reason,
      @Nullable String articleId,
      @Nullable String batch,
      @Nullable Instant from,
      @Nullable Instant to) {

    private Criteria criteria() {
      Criteria criteria = new Criteria();
      if (from != null || to != null) {
        Criteria at = criteria.and("at");
        at = from == null ? at : at.gte(from);
        criteria = to == null ? at : at.lt(to);
      }
      for (Equal one : equals()) {
        if (one.value() != null) {
          criteria = criteria.and(one.field()).is(one.value());
        }
      }
      return criteria;
    }

    private record Equal(String field, @Nullable Object value) {}

    private List<Equal> equals() {
      return List.of(
          new Equal("by", by),
          new Equal("action", action),
          new Equal("verdict", verdict),
          new Equal("reason", reason),
          new Equal("articleId", articleId),
          new Equal("batch", batch));
    }
  }

  /** The entries, latest first, after that place. */
  public List<LedgerEntry> latest(Filter filter, @Nullable Cursor after, int limit) {
    Criteria criteria =
        after == null
            ? filter.criteria()
            : new Criteria().andOperator(filter.criteria(), after.after("at", true));
    return mongo.find(
        new Query(criteria).with(Cursor.order("at", true)).limit(limit), LedgerEntry.class);
  }

  /** The place of an entry. */
  public static Cursor placeOf(LedgerEntry entry) {
    return new Cursor(entry.at(), entry.id());
  }

  /** All entries, in no order; whoever asks closes the stream. */
  public Stream<LedgerEntry> all(Filter filter, int limit) {
    return mongo.stream(new Query(filter.criteria()).limit(limit), LedgerEntry.class);
  }

  /** The readings of rejections by editors who did not know of them, since then, in no order. */
  public List<LedgerEntry> blindReadingsOfRejections(Instant from, int limit) {
    Criteria criteria =
        where("blind").is(true).and("at").gte(from).and("rulesSaid").is(Verdict.REJECTED);
    return mongo.find(new Query(criteria).limit(limit), LedgerEntry.class);
  }

  /** Adds an act that is about no comment, unless it is there. */
  public void add(LedgerEntry entry) {
    try {
      mongo.insert(entry);
    } catch (DuplicateKeyException e) {
      // It was added before.
    }
  }

  /** Moves here what was stored with a case. */
  public void record(String commentId) {
    Unrecorded found =
        mongo
            .query(CaseDocument.class)
            .as(Unrecorded.class)
            .matching(new Query(where("id").is(commentId)))
            .firstValue();
    if (found != null) {
      record(found);
    }
  }

  /**
   * Moves here what an instance left with cases when it stopped in the middle.
   *
   * @return how many cases had something left
   */
  public int sweep() {
    // Along the sparse index, which holds nothing else.
    Query left = new Query(where(UNRECORDED + "._id").exists(true)).limit(SWEPT);
    List<Unrecorded> found =
        mongo.query(CaseDocument.class).as(Unrecorded.class).matching(left).all();
    found.forEach(this::record);
    return found.size();
  }

  private void record(Unrecorded left) {
    List<LedgerEntry> entries = Objects.requireNonNullElse(left.unrecorded(), List.of());
    if (entries.isEmpty()) {
      return;
    }
    try {
      mongo.bulkOps(BulkMode.UNORDERED, LedgerEntry.class).insert(entries).execute();
    } catch (RuntimeException e) {
      // Another instance was quicker, at least with some of them.
      DuplicateKeys.of(e);
    }
    forget(left.id(), entries.stream().map(LedgerEntry::id).toList());
  }

  /** Mostly one write, where nothing was added since. */
  private void forget(String commentId, List<String> recorded) {
    Criteria subject = where("id").is(commentId);
    Query noMore =
        new Query(
            new Criteria()
                .andOperator(
                    subject,
                    where(UNRECORDED).size(recorded.size()),
                    where(UNRECORDED + "._id").all(recorded)));
    Update unset = new Update().unset(UNRECORDED);
    if (mongo.updateFirst(noMore, unset, CaseDocument.class).getMatchedCount() == 1) {
      return;
    }
    Document of = new Document("_id", new Document("$in", recorded));
    mongo.updateFirst(new Query(subject), new Update().pull(UNRECORDED, of), CaseDocument.class);
    // An empty list would keep the case in the index of the sweep.
    Query empty = new Query(new Criteria().andOperator(subject, where(UNRECORDED).size(0)));
    mongo.updateFirst(empty, unset, CaseDocument.class);
  }

  private record Unrecorded(String id, @Nullable List<LedgerEntry> unrecorded) {}
}
