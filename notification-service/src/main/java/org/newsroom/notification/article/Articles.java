package org.newsroom.notification.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsroom.platform.store.DuplicateKeys;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The articles as last heard of, by each id that they have or had. */
@Repository
public class Articles implements Indexed {

  private final MongoOperations mongo;

  Articles(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public String collection() {
    return ArticleDocument.COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(new IndexModel(Indexes.ascending("formerIds"), new IndexOptions().sparse(true)));
  }

  /** The articles of those of the ids that are known; a former id means the article of today. */
  public Map<String, Article> find(Collection<String> ids) {
    Criteria meant = new Criteria().orOperator(where("id").in(ids), where("formerIds").in(ids));
    List<Article> found =
        mongo.find(new Query(meant), ArticleDocument.class).stream()
            .map(ArticleDocument::article)
            .toList();
    Map<String, Article> byId = new HashMap<>();
    found.forEach(article -> byId.put(article.articleId(), article));
    for (Article article : found) {
      List<String> former = article.formerIds() == null ? List.of() : article.formerIds();
      former.stream().filter(ids::contains).forEach(id -> byId.put(id, article));
    }
    return byId;
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
