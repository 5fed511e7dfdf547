package org.newsroom.article.article;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.PendingEvent;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.store.Indexed;
import org.springframework.stereotype.Repository;

/**
 * The articles. Lists are read along an index by time of publication, or by tag and that time, so
 * that a page costs what it shows; an index by mode finds those that missed a change of the site's.
 */
@Repository
class Articles implements Indexed {

  static final String COLLECTION = "articles";

  private final MongoCollection<Document> documents;

  Articles(MongoDatabase database) {
    this.documents = database.getCollection(COLLECTION);
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(
        new IndexModel(Indexes.descending(ArticleDocuments.PUBLISHED_AT, "_id")),
        new IndexModel(
            Indexes.compoundIndex(
                Indexes.ascending(ArticleDocuments.TAG_KEYS),
                Indexes.descending(ArticleDocuments.PUBLISHED_AT, "_id"))),
        new IndexModel(Indexes.ascending(ArticleDocuments.OWN_MODE, ArticleDocuments.MODE)));
  }

  Optional<Article> find(String id) {
    return Optional.ofNullable(documents.find(Filters.eq("_id", id)).first())
        .map(ArticleDocuments::of);
  }

  /** Whether it is the first of its id. */
  boolean insert(Article article, OutgoingEvent event, Instant now) {
    try {
      documents.insertOne(
          ArticleDocuments.of(article)
              .append(PendingEvent.FIELD, PendingEvent.documentsOf(List.of(event), now)));
      return true;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  /** Whether the version before it was still in force. */
  boolean replace(Article article, OutgoingEvent event, Instant now) {
    Document fields = ArticleDocuments.of(article);
    fields.remove("_id");
    return documents
            .updateOne(
                Filters.and(
                    Filters.eq("_id", article.id()),
                    Filters.eq(ArticleDocuments.VERSION, article.version() - 1)),
                Updates.combine(
                    new Document("$set", fields),
                    Updates.pushEach(
                        PendingEvent.FIELD, PendingEvent.documentsOf(List.of(event), now))))
            .getMatchedCount()
        == 1;
  }

  /** Latest first, up to {@code limit}, without their paragraphs. */
  List<Article> latest(@Nullable String tag, @Nullable Cursor after, int limit) {
    List<Bson> conditions = new ArrayList<>();
    if (tag != null) {
      conditions.add(Filters.eq(ArticleDocuments.TAG_KEYS, ArticleDocuments.tagKey(tag)));
    }
    if (after != null) {
      conditions.add(after.after(ArticleDocuments.PUBLISHED_AT, true));
    }
    return list(conditions.isEmpty() ? Filters.empty() : Filters.and(conditions), limit);
  }

  /** Others that share a tag with it, latest first. */
  List<Article> related(Article article, int limit) {
    List<String> keys = article.content().tags().stream().map(ArticleDocuments::tagKey).toList();
    if (keys.isEmpty()) {
      return List.of();
    }
    return list(Filters.in(ArticleDocuments.TAG_KEYS, keys), limit + 1).stream()
        .filter(other -> !other.id().equals(article.id()))
        .limit(limit)
        .toList();
  }

  /** Up to {@code limit} that have no mode of their own and another than the site's. */
  List<String> notInModeOfSite(ModerationMode site, int limit) {
    List<String> others =
        Arrays.stream(ModerationMode.values())
            .filter(mode -> mode != site)
            .map(ModerationMode::name)
            .collect(Collectors.toCollection(ArrayList::new));
    if (site != ModerationMode.AUTOMATIC) {
      others.add(null);
    }
    return documents
        .find(
            Filters.and(
                Filters.eq(ArticleDocuments.OWN_MODE, null),
                Filters.in(ArticleDocuments.MODE, others)))
        .projection(Projections.include("_id"))
        .limit(limit)
        .map(document -> document.getString("_id"))
        .into(new ArrayList<>());
  }

  private List<Article> list(Bson filter, int limit) {
    return documents
        .find(filter)
        .projection(Projections.exclude("paragraphs", PendingEvent.FIELD))
        .sort(Cursor.order(ArticleDocuments.PUBLISHED_AT, true))
        .limit(limit)
        .map(ArticleDocuments::of)
        .into(new ArrayList<>());
  }
}
