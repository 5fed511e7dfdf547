package org.newsroom.article.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The articles that were withdrawn and whose comments may not all be off yet: a list of work that
 * was written with the withdrawal itself, so that it outlives a crash.
 */
@Repository
public class Withdrawals {

  private final MongoOperations operations;

  Withdrawals(MongoOperations operations) {
    this.operations = operations;
  }

  /** Up to {@code limit} of them, the oldest first. */
  public List<Withdrawal> open(int limit) {
    Query query = query(where(StoredArticle.CLEARING).gt(Instant.EPOCH)).limit(limit);
    query.fields().include(StoredArticle.CLEARING);
    return operations
        .query(StoredArticle.class)
        .as(StoredArticle.Clearing.class)
        .matching(query)
        .all()
        .stream()
        .map(clearing -> new Withdrawal(clearing.id(), clearing.clearing()))
        .toList();
  }

  /** Takes one off the list, unless the article has been withdrawn once more meanwhile. */
  public void done(Withdrawal withdrawal) {
    operations.updateFirst(
        query(
            where(StoredArticle.ID)
                .is(withdrawal.articleId())
                .and(StoredArticle.CLEARING)
                .is(withdrawal.at())),
        new Update().unset(StoredArticle.CLEARING),
        StoredArticle.class);
  }

  /**
   * The withdrawal of an article.
   *
   * @param at the time until which comments were submitted that go off with it
   */
  public record Withdrawal(String articleId, Instant at) {}
}
