package org.newsroom.comment.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.outbox.PendingEvent;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The comments of a person, found by account or by the hash of an e-mail address along sparse
 * indexes, and how they are stripped of everything personal. A stripped comment is in neither index
 * any more.
 */
@Repository
public class PersonalComments implements Indexed {

  private static final String ACCOUNT = "author.id";
  private static final String EMAIL_HASH = "author.emailHash";
  private static final String ERASED_AT = "erasedAt";
  private static final String WITHDRAWN_AT = "withdrawnAt";

  private final MongoOperations mongo;

  PersonalComments(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public String collection() {
    return CommentDocument.COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return Stream.of(ACCOUNT, EMAIL_HASH)
        .map(field -> new IndexModel(Indexes.ascending(field), new IndexOptions().sparse(true)))
        .toList();
  }

  /** The comments that are meant: those of an account, of an e-mail address, or one alone. */
  public sealed interface Meant {

    /** All that were sent by the account until then. */
    record OfAccount(String account, Instant until) implements Meant {}

    /** All that were sent with the address of that hash until then. */
    record OfEmail(String hash, Instant until) implements Meant {}

    /** That comment. */
    record One(UUID commentId) implements Meant {}
  }

  private static Criteria criteria(Meant meant) {
    Criteria found;
    if (meant instanceof Meant.OfAccount all) {
      found = where(ACCOUNT).is(all.account()).and("submittedAt").lte(all.until());
    } else if (meant instanceof Meant.OfEmail all) {
      found = where(EMAIL_HASH).is(all.hash()).and("submittedAt").lte(all.until());
    } else {
      found = where("_id").is(((Meant.One) meant).commentId());
    }
    return found.and(ERASED_AT).isNull();
  }

  /** Those of the comments that are not stripped yet, by their ids' order, after that one. */
  public List<OwnComment> find(Meant meant, @Nullable UUID after, int limit) {
    Criteria criteria = criteria(meant);
    Query query =
        new Query(
            after == null
                ? criteria
                : new Criteria().andOperator(criteria, where("_id").gt(after)));
    return mongo.find(query.with(Sort.by("_id")).limit(limit), CommentDocument.class).stream()
        .map(OwnComment::of)
        .toList();
  }

  /**
   * Strips comments of what is known of their author, and those that get no other name of their
   * text. These count as taken back, so that nothing else happens to them. Events of theirs that
   * wait are dropped, because they hold all of it.
   */
  public void strip(List<Stripped> comments, Instant at) {
    BulkOperations writes = mongo.bulkOps(BulkMode.UNORDERED, CommentDocument.class);
    for (Stripped one : comments) {
      Update update =
          new Update()
              .set(ERASED_AT, at)
              .set("author.name", one.name() == null ? "" : one.name())
              .set("author.addressHash", "")
              .unset(ACCOUNT)
              .unset(EMAIL_HASH)
              .unset("requestDigest")
              .set(PendingEvent.FIELD, List.of());
      if (one.name() == null) {
        update.set("text", "").min(WITHDRAWN_AT, at);
      }
      writes.updateOne(new Query(where("_id").is(one.commentId())), update);
    }
    writes.execute();
  }

  /**
   * A comment to be stripped.
   *
   * @param name the name under which its text stays; null when the text goes, too
   */
  public record Stripped(UUID commentId, @Nullable String name) {}
}
