package org.newsroom.comment.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.store.DuplicateKeys;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The articles that are known, shared by all instances, the busiest of them also in memory. */
@Repository
public class Articles {

  /** An article moves now and then; what moves in a circle is not looked for without end. */
  private static final int MOST_MOVES = 20;

  private final MongoOperations mongo;
  private final Cache<String, Article> cache;

  Articles(MongoOperations mongo, ArticleProperties settings) {
    this.mongo = mongo;
    this.cache =
        Caffeine.newBuilder()
            .maximumSize(settings.cached())
            .expireAfterWrite(settings.staleFor())
            .build();
  }

  /** The article, or null when none of that id is known. */
  public @Nullable Article find(String id) {
    // An unknown article is not remembered as such: it may appear at any moment.
    return cache.get(id, this::load);
  }

  private @Nullable Article load(String id) {
    String present = id;
    ArticleDocument found = mongo.findById(id, ArticleDocument.class);
    for (int i = 0; i < MOST_MOVES && found != null && found.movedTo() != null; i++) {
      present = found.movedTo();
      found = mongo.findById(present, ArticleDocument.class);
    }
    // A former id may be known before its article is put under the present one.
    return found == null || found.open() == null
        ? null
        : new Article(
            present,
            found.open(),
            Objects.requireNonNullElse(found.mode(), Article.Mode.AUTOMATIC));
  }

  /**
   * Keeps the highest version of each article.
   *
   * @param articles the changes, at most one of each article
   */
  void put(List<ArticleChanged> articles) {
    BulkOperations upserts = mongo.bulkOps(BulkMode.UNORDERED, ArticleDocument.class);
    articles.forEach(article -> upserts.upsert(older(article), changed(article)));
    try {
      upserts.execute();
    } catch (DataAccessException e) {
      overtake(DuplicateKeys.of(e).stream().map(articles::get));
    }
    articles.forEach(this::move);
    articles.forEach(article -> cache.invalidate(article.articleId()));
  }

  /** The former ids lead to the article from now on, whatever is still heard of them. */
  private void move(ArticleChanged article) {
    for (String former : Objects.requireNonNullElse(article.formerIds(), List.<String>of())) {
      if (!former.equals(article.articleId())) {
        mongo.upsert(
            new Query(where("_id").is(former)),
            new Update().set("movedTo", article.articleId()),
            ArticleDocument.class);
        cache.invalidate(former);
      }
    }
  }

  /**
   * Articles that exist, in a version that is newer or that another instance has just inserted, are
   * written once more on the same condition, which then tells one case from the other.
   */
  private void overtake(Stream<ArticleChanged> articles) {
    BulkOperations updates = mongo.bulkOps(BulkMode.UNORDERED, ArticleDocument.class);
    articles.forEach(article -> updates.updateOne(older(article), changed(article)));
    updates.execute();
  }

  /** A former id that was heard of before its own article has no version yet. */
  private static Query older(ArticleChanged article) {
    return new Query(
        where("_id").is(article.articleId()).and("version").not().gte(article.version()));
  }

  private static Update changed(ArticleChanged article) {
    return new Update()
        .set("version", article.version())
        .set("open", article.commentsOpen())
        .set("mode", article.moderationMode());
  }
}
