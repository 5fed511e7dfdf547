package org.newsroom.moderation.ruling;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.newsroom.moderation.rules.Fingerprint;
import org.newsroom.platform.store.Indexed;
import org.springframework.stereotype.Repository;

/** The case of each comment that was ever judged, by comment id. */
@Repository
public class Cases implements Indexed {

  /** Where they are kept. */
  public static final String COLLECTION = "cases";

  private static final int MOST_FINGERPRINTS = 1_000;

  private final MongoCollection<Document> documents;

  Cases(MongoDatabase database) {
    this.documents = database.getCollection(COLLECTION);
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    IndexOptions sparse = new IndexOptions().sparse(true);
    return List.of(
        new IndexModel(Indexes.ascending(CaseDocuments.QUEUE_KEY), sparse),
        new IndexModel(
            Indexes.ascending(CaseDocuments.QUEUE_ARTICLE, CaseDocuments.QUEUE_KEY), sparse),
        new IndexModel(
            Indexes.ascending(CaseDocuments.QUEUE_RULES, CaseDocuments.QUEUE_KEY), sparse),
        new IndexModel(
            Indexes.compoundIndex(
                Indexes.ascending(CaseDocuments.AUTHOR),
                Indexes.descending(CaseDocuments.SUBMITTED_AT),
                // So that the index alone answers what a busy network sent lately.
                Indexes.ascending(CaseDocuments.FINGERPRINT))));
  }

  Map<String, Case> find(Collection<String> commentIds) {
    Map<String, Case> found = new HashMap<>();
    documents
        .find(Filters.in("_id", commentIds))
        .forEach(document -> found.put(document.getString("_id"), CaseDocuments.read(document)));
    return found;
  }

  /** Stores those that are new, all in one write; the ids of those that were there already. */
  Set<String> insert(List<Case> judged) {
    if (judged.isEmpty()) {
      return Set.of();
    }
    try {
      documents.insertMany(
          judged.stream().map(CaseDocuments::of).toList(), new InsertManyOptions().ordered(false));
      return Set.of();
    } catch (MongoBulkWriteException e) {
      return alreadyThere(e, judged);
    }
  }

  private static Set<String> alreadyThere(MongoBulkWriteException e, List<Case> judged) {
    if (e.getWriteConcernError() != null) {
      throw e;
    }
    Set<String> ids = new HashSet<>();
    for (BulkWriteError error : e.getWriteErrors()) {
      if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      ids.add(judged.get(error.getIndex()).commentId());
    }
    return ids;
  }

  /**
   * Fingerprints of the latest that these authors sent since then, by author, oldest first. The
   * index has them latest first; a sort over more authors than MongoDB merges would read all that a
   * busy one has sent.
   */
  Map<String, List<Fingerprint>> fingerprints(Set<String> authors, Instant since) {
    Map<String, List<Fingerprint>> found = new HashMap<>();
    documents
        .find(
            Filters.and(
                Filters.in(CaseDocuments.AUTHOR, authors),
                Filters.gte(CaseDocuments.SUBMITTED_AT, Date.from(since))))
        .projection(
            Projections.fields(
                Projections.include(CaseDocuments.AUTHOR, CaseDocuments.FINGERPRINT),
                Projections.excludeId()))
        .limit(Math.min(MOST_FINGERPRINTS, RecentComments.MOST_OF_ONE * authors.size()))
        .forEach(
            document ->
                found
                    .computeIfAbsent(
                        document.getString(CaseDocuments.AUTHOR), author -> new ArrayList<>())
                    .add(0, new Fingerprint(document.getLong(CaseDocuments.FINGERPRINT))));
    return found;
  }

  /** Verdicts in force for the author's latest comments, at most {@code limit}, by verdict. */
  public Map<String, Long> history(String author, int limit) {
    Map<String, Long> history = new HashMap<>();
    documents
        .find(Filters.eq(CaseDocuments.AUTHOR, author))
        .projection(Projections.include("verdict"))
        .sort(Sorts.descending(CaseDocuments.SUBMITTED_AT))
        .limit(limit)
        .forEach(document -> history.merge(document.getString("verdict"), 1L, Long::sum));
    return history;
  }
}
