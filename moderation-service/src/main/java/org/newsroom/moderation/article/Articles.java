package org.newsroom.moderation.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsroom.platform.store.DuplicateKeys;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The articles as last heard of, by id; the busiest of them also in memory. */
@Repository
public class Articles implements Indexed {

  private static final String COLLECTION = "articles";

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

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(new IndexModel(Indexes.ascending("formerIds"), new IndexOptions().sparse(true)));
  }

  /** The articles of those of the ids that are known; a former id is its new article's. */
  public Map<String, Article> find(Collection<String> ids) {
    // An id that is not known is not remembered: its article may come at any moment.
    return cache.getAll(ids, this::load);
  }

  private Map<String, Article> load(Set<? extends String> ids) {
    List<Article> found = named(ids);
    Map<String, Article> byId =
        found.stream().collect(Collectors.toMap(Article::articleId, Function.identity()));
    byId.keySet().retainAll(ids);
    for (Article article : found) {
      Objects.requireNonNull(article.formerIds()).stream()
          .filter(ids::contains)
          .forEach(former -> byId.put(former, article));
    }
    return byId;
  }

  private List<Article> named(Collection<? extends String> ids) {
    Criteria byName = new Criteria().orOperator(where("id").in(ids), where("formerIds").in(ids));
    return mongo.find(new Query(byName), ArticleDocument.class).stream()
        .map(ArticleDocument::article)
        .toList();
  }

  /** The articles of those of the ids that are off the website, as it is stored now. */
  public Collection<Article> withdrawnAmong(Collection<String> ids) {
    return load(Set.copyOf(ids)).values().stream().filter(Article::isWithdrawn).distinct().toList();
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
    articles.forEach(article -> cache.invalidateAll(article.names()));
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
