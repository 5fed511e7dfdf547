package org.newsroom.moderation.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsroom.platform.store.DuplicateKeys;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The articles as last heard of, by id; the busiest of them also in memory. */
@Repository
public class Articles {

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

  /** The articles of those of the ids that are known. */
  public Map<String, Article> find(Collection<String> ids) {
    // An id that is not known is not remembered: its article may come at any moment.
    return cache.getAll(ids, this::load);
  }

  private Map<String, Article> load(Set<? extends String> ids) {
    return mongo.find(new Query(where("id").in(ids)), ArticleDocument.class).stream()
        .map(ArticleDocument::article)
        .collect(Collectors.toMap(Article::articleId, Function.identity()));
  }

  /**
   * Stores those that are newer than what is there. An upsert whose condition does not hold tries
   * to insert what exists. That may be a version as new as its own, or an older one that another
   * instance inserted at the same moment; so it is written again as an update.
   */
  void store(Collection<Article> articles) {
    List<ArticleDocument> documents = articles.stream().map(ArticleDocument::of).toList();
    try {
      write(documents, BulkOperations::upsert);
    } catch (RuntimeException e) {
      write(DuplicateKeys.of(e).stream().map(documents::get).toList(), BulkOperations::updateOne);
    }
    articles.forEach(article -> cache.invalidate(article.articleId()));
  }

  private interface Write {
    void addTo(BulkOperations writes, Query older, Update replacement);
  }

  private void write(List<ArticleDocument> articles, Write write) {
    BulkOperations writes = mongo.bulkOps(BulkMode.UNORDERED, ArticleDocument.class);
    for (ArticleDocument article : articles) {
      Query older = new Query(where("id").is(article.id()).and("version").lt(article.version()));
      write.addTo(writes, older, article.replacement());
    }
    writes.execute();
  }
}
