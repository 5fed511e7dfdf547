package org.newsroom.moderation.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** The articles as last heard of, by id; the busiest of them also in memory. */
@Repository
public class Articles {

  private final MongoCollection<Document> documents;
  private final Cache<String, Article> cache;

  Articles(MongoDatabase database, ArticleProperties settings) {
    this.documents = database.getCollection("articles");
    this.cache =
        Caffeine.newBuilder()
            .maximumSize(settings.cached())
            .expireAfterWrite(settings.staleFor())
            .build();
  }

  /** Those of the ids that are known. */
  public Map<String, Article> find(Collection<String> ids) {
    // What is not known is not remembered: it may appear at any moment.
    return cache.getAll(ids, this::load);
  }

  private Map<String, Article> load(Set<? extends String> ids) {
    Map<String, Article> found = new HashMap<>();
    documents
        .find(Filters.in("_id", ids))
        .forEach(document -> found.put(document.getString("_id"), article(document)));
    return found;
  }

  /** Stores those that are newer than what is there. */
  void store(Collection<Article> articles) {
    List<UpdateOneModel<Document>> writes = articles.stream().map(Articles::write).toList();
    try {
      documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      // An upsert that collides has found a version as new as its own.
      if (e.getWriteConcernError() != null
          || e.getWriteErrors().stream()
              .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
        throw e;
      }
    }
    articles.forEach(article -> cache.invalidate(article.articleId()));
  }

  private static UpdateOneModel<Document> write(Article article) {
    return new UpdateOneModel<>(
        Filters.and(
            Filters.eq("_id", article.articleId()), Filters.lt("version", article.version())),
        new Document(
            "$set",
            new Document("version", article.version())
                .append("title", article.title())
                .append("tags", article.tags())
                .append("people", article.people())
                .append("moderationMode", article.moderationMode().name())),
        new UpdateOptions().upsert(true));
  }

  private static Article article(Document document) {
    return new Article(
        document.getString("_id"),
        document.get("version", Number.class).longValue(),
        document.getString("title"),
        document.getList("tags", String.class),
        document.getList("people", String.class),
        Article.Mode.valueOf(document.getString("moderationMode")));
  }
}
