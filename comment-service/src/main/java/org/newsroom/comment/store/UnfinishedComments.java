package org.newsroom.comment.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * The comments that other services have not finished: those without a ruling, and those approved
 * that are on no page yet. A partial index of each kind holds only these, so that to ask for the
 * oldest costs the same however many comments are stored. What was taken back or erased waits for
 * nothing.
 */
@Repository
public class UnfinishedComments implements Indexed {

  private static final String SUBMITTED_AT = "submittedAt";
  private static final String APPROVED_AT = "verdict.at";

  private final MongoOperations mongo;

  UnfinishedComments(MongoOperations mongo) {
    this.mongo = mongo;
  }

  private static Criteria unjudged() {
    return standing().and("verdict").isNull();
  }

  private static Criteria unpublished() {
    return standing().and("verdict.status").is(Status.APPROVED.name()).and("publication").isNull();
  }

  private static Criteria standing() {
    return where("withdrawnAt").isNull().and("erasedAt").isNull();
  }

  @Override
  public String collection() {
    return CommentDocument.COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(
        index("unjudged", SUBMITTED_AT, unjudged()),
        index("unpublished", APPROVED_AT, unpublished()));
  }

  private static IndexModel index(String name, String time, Criteria held) {
    return new IndexModel(
        Indexes.ascending(time),
        new IndexOptions().name(name).partialFilterExpression(held.getCriteriaObject()));
  }

  /** When the oldest comment without a ruling was submitted, or null when all have one. */
  public @Nullable Instant unjudgedSince() {
    return first(unjudged(), SUBMITTED_AT, WayDocument::submittedAt);
  }

  /**
   * When the comment was approved that has waited longest to come to its page for the first time,
   * or null when none waits.
   */
  public @Nullable Instant unpublishedSince() {
    return first(
        unpublished(), APPROVED_AT, way -> way.verdict() == null ? null : way.verdict().at());
  }

  /**
   * Those that have waited since a time between these, the first of them included, the oldest
   * first.
   */
  public List<Waiting> waiting(Kind kind, Instant from, Instant to, int limit) {
    String time = kind == Kind.UNJUDGED ? SUBMITTED_AT : APPROVED_AT;
    Criteria held = kind == Kind.UNJUDGED ? unjudged() : unpublished();
    Query query = new Query(held.and(time).gte(from).lt(to)).with(Sort.by(time)).limit(limit);
    return mongo.find(query, CommentDocument.class).stream()
        .map(found -> new Waiting(OwnComment.of(found), since(kind, found)))
        .toList();
  }

  private static Instant since(Kind kind, CommentDocument found) {
    return kind == Kind.UNPUBLISHED && found.verdict() != null
        ? found.verdict().at()
        : found.submittedAt();
  }

  /** What a comment waits for. */
  public enum Kind {
    /** For its first ruling. */
    UNJUDGED,
    /** For its page, once it is approved. */
    UNPUBLISHED
  }

  /** A comment and since when it has waited. */
  public record Waiting(OwnComment comment, Instant since) {}

  private @Nullable Instant first(
      Criteria held, String time, Function<WayDocument, @Nullable Instant> since) {
    WayDocument first =
        mongo.findOne(new Query(held).with(Sort.by(time)).limit(1), WayDocument.class);
    return first == null ? null : since.apply(first);
  }
}
