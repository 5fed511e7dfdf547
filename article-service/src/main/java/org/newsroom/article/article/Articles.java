package org.newsroom.article.article;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.PendingEvent;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.store.Indexed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The articles. Lists are read along an index by time of publication, or by tag and that time, so
 * that a page costs what it shows; an index by mode finds those that missed a change of the site's.
 */
@Repository
public class Articles implements Indexed {

  private final MongoOperations operations;

  Articles(MongoOperations operations) {
    this.operations = operations;
  }

  @Override
  public String collection() {
    return StoredArticle.COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(
        new IndexModel(Indexes.descending(StoredArticle.PUBLISHED_AT, StoredArticle.ID)),
        new IndexModel(
            Indexes.compoundIndex(
                Indexes.ascending(StoredArticle.TAG_KEYS),
                Indexes.descending(StoredArticle.PUBLISHED_AT, StoredArticle.ID))),
        new IndexModel(Indexes.ascending(StoredArticle.MODERATION_MODE, StoredArticle.MODE)),
        new IndexModel(Indexes.ascending(StoredArticle.CLEARING), new IndexOptions().sparse(true)));
  }

  /** The article in the version that is in force. */
  public Optional<Article> find(String id) {
    return Optional.ofNullable(operations.findById(id, StoredArticle.class))
        .map(StoredArticle::article);
  }

  /** Whether the article is the first of its id; otherwise nothing is stored. */
  boolean insert(Article article, OutgoingEvent event, Instant now) {
    Document document =
        document(article).append(PendingEvent.FIELD, PendingEvent.documentsOf(List.of(event), now));
    try {
      operations.insert(document, StoredArticle.COLLECTION);
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  /** Whether the version before the article's was in force; otherwise nothing is stored. */
  boolean replace(Article article, OutgoingEvent event, Instant now) {
    Document fields = document(article);
    fields.remove(StoredArticle.ID);
    Update update = Update.fromDocument(new Document("$set", fields));
    if (article.withdrawnAt() == null) {
      update.unset(StoredArticle.WITHDRAWN_AT);
    } else {
      update.set(StoredArticle.CLEARING, article.withdrawnAt());
    }
    update.push(PendingEvent.FIELD).each(PendingEvent.documentsOf(List.of(event), now).toArray());
    Query before =
        query(
            where(StoredArticle.ID)
                .is(article.id())
                .and(StoredArticle.VERSION)
                .is(article.version() - 1));
    return operations.updateFirst(before, update, StoredArticle.class).getMatchedCount() == 1;
  }

  /**
   * Moves the article, as it was read, to the other id. That makes a version of its own, so that
   * whoever puts, withdraws or moves the article at the same time looks again.
   *
   * @return false when the article has changed meanwhile, and nothing was done
   */
  boolean claim(Article former, String id) {
    Query asRead =
        query(
            where(StoredArticle.ID)
                .is(former.id())
                .and(StoredArticle.VERSION)
                .is(former.version())
                .and(StoredArticle.MOVED_TO)
                .is(former.movedTo()));
    Update claim = Update.update(StoredArticle.MOVED_TO, id).inc(StoredArticle.VERSION, 1L);
    return operations.updateFirst(asRead, claim, StoredArticle.class).getMatchedCount() == 1;
  }

  /** Takes the claim of the article, as it was read, back, unless others have built on it. */
  void release(Article former, String id) {
    Query claimed =
        query(
            where(StoredArticle.ID)
                .is(former.id())
                .and(StoredArticle.VERSION)
                .is(former.version() + 1)
                .and(StoredArticle.MOVED_TO)
                .is(id));
    operations.updateFirst(
        claimed,
        new Update().unset(StoredArticle.MOVED_TO).inc(StoredArticle.VERSION, 1L),
        StoredArticle.class);
  }

  private Document document(Article article) {
    Document document = new Document();
    operations.getConverter().write(StoredArticle.of(article), document);
    return document;
  }

  /** Up to {@code limit} articles, all or those with the tag, latest first, without paragraphs. */
  public List<Article> latest(@Nullable String tag, @Nullable Cursor after, int limit) {
    Query query = new Query();
    if (tag != null) {
      query.addCriteria(where(StoredArticle.TAG_KEYS).is(StoredArticle.tagKey(tag)));
    }
    if (after != null) {
      query.addCriteria(after.after(StoredArticle.PUBLISHED_AT, true));
    }
    return list(query, limit);
  }

  /** Up to {@code limit} other articles that share a tag with this one, latest first. */
  public List<Article> related(Article article, int limit) {
    List<String> keys = StoredArticle.tagKeys(article.content().tags());
    if (keys.isEmpty()) {
      return List.of();
    }
    return list(query(where(StoredArticle.TAG_KEYS).in(keys)), limit + 1).stream()
        .filter(other -> !other.id().equals(article.id()))
        .limit(limit)
        .toList();
  }

  /**
   * Up to {@code limit} ids of articles that have no mode of their own and another than the site's.
   */
  List<String> notInModeOfSite(ModerationMode site, int limit) {
    List<@Nullable ModerationMode> others = new ArrayList<>(Arrays.asList(ModerationMode.values()));
    others.remove(site);
    if (site != ModerationMode.AUTOMATIC) {
      others.add(null);
    }
    Query query =
        query(
                where(StoredArticle.MODERATION_MODE)
                    .is(null)
                    .and(StoredArticle.MODE)
                    .in(others)
                    .and(StoredArticle.MOVED_TO)
                    .is(null))
            .limit(limit);
    query.fields().include(StoredArticle.ID);
    return operations
        .query(StoredArticle.class)
        .as(StoredArticle.Id.class)
        .matching(query)
        .all()
        .stream()
        .map(StoredArticle.Id::id)
        .toList();
  }

  private List<Article> list(Query query, int limit) {
    query
        .addCriteria(
            where(StoredArticle.WITHDRAWN_AT).is(null).and(StoredArticle.MOVED_TO).is(null))
        .with(Cursor.order(StoredArticle.PUBLISHED_AT, true))
        .limit(limit);
    query.fields().exclude(StoredArticle.PARAGRAPHS, PendingEvent.FIELD);
    return operations.find(query, StoredArticle.class).stream()
        .map(StoredArticle::article)
        .toList();
  }
}
