package org.newsroom.comment.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The articles that are known, shared by all instances, the busiest of them also in memory. */
@Repository
public class Articles {

  private static final int DUPLICATE_KEY = 11000;

  private final MongoCollection<Document> collection;
  private final Cache<String, Article> cache;

  Articles(MongoDatabase database, ArticleProperties settings) {
    this.collection = database.getCollection("articles");
    this.cache =
        Caffeine.newBuilder()
            .maximumSize(settings.cached())
            .expireAfterWrite(settings.staleFor())
            .build();
  }

  /** The article, or null when none of that id is known. */
  public @Nullable Article find(String id) {
    // What is not known is not remembered: it may appear at any moment.
    return cache.get(id, this::load);
  }

  private @Nullable Article load(String id) {
    Document document = collection.find(Filters.eq("_id", id)).first();
    return document == null ? null : new Article(id, document.getBoolean("open", false));
  }

  /** Keeps the highest version of each. */
  void put(Collection<ArticleChanged> articles) {
    try {
      write(articles, true);
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
        throw e;
      }
      // These exist, in a version that is newer, or that another instance has just inserted.
      write(articles, false);
    }
    articles.forEach(article -> cache.invalidate(article.articleId()));
  }

  private void write(Collection<ArticleChanged> articles, boolean insert) {
    List<UpdateOneModel<Document>> writes =
        articles.stream().map(article -> write(article, insert)).toList();
    collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
  }

  private static UpdateOneModel<Document> write(ArticleChanged article, boolean insert) {
    return new UpdateOneModel<>(
        Filters.and(
            Filters.eq("_id", article.articleId()), Filters.lt("version", article.version())),
        Updates.combine(
            Updates.set("version", article.version()), Updates.set("open", article.commentsOpen())),
        new UpdateOptions().upsert(insert));
  }
}
