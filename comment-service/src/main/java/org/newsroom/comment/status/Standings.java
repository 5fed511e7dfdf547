package org.newsroom.comment.status;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Where the stored comments stand: kept in their own documents. */
@Repository
class Standings {

  private static final String VERDICT = "verdict";
  private static final String PUBLICATION = "publication";
  private static final String HISTORY = "history";
  private static final int LONGEST_HISTORY = 100;

  private final MongoCollection<Document> comments;

  Standings(MongoDatabase database) {
    this.comments = database.getCollection("comments");
  }

  /** Keeps the verdicts that outrank the known ones; returns how many did. */
  int judged(Collection<CommentModerated> verdicts) {
    return write(
        verdicts.stream()
            .map(event -> unlessOutranked(event.commentId(), VERDICT, Step.of(event)))
            .toList());
  }

  /** Keeps the publications that outrank the known ones; returns how many did. */
  int published(Collection<CommentPublished> publications) {
    return write(
        publications.stream()
            .map(event -> unlessOutranked(event.commentId(), PUBLICATION, Step.of(event)))
            .toList());
  }

  private int write(List<UpdateOneModel<Document>> updates) {
    return comments.bulkWrite(updates).getMatchedCount();
  }

  /** Never inserts: a comment that is not here was not submitted here. */
  private static UpdateOneModel<Document> unlessOutranked(UUID id, String kind, Step step) {
    Document document = step.document();
    return new UpdateOneModel<>(
        Filters.and(Filters.eq("_id", id), Filters.not(Filters.gte(kind + ".rank", step.rank()))),
        Updates.combine(
            Updates.set(kind, document),
            Updates.pushEach(
                HISTORY, List.of(document), new PushOptions().slice(-LONGEST_HISTORY))));
  }

  @Nullable Standing find(UUID id) {
    Document found =
        comments
            .find(Filters.eq("_id", id))
            .projection(
                Projections.include("articleId", "submittedAt", VERDICT, PUBLICATION, HISTORY))
            .first();
    return found == null
        ? null
        : new Standing(
            id,
            Objects.requireNonNull(found.getString("articleId")),
            Objects.requireNonNull(found.getDate("submittedAt")).toInstant(),
            step(found, VERDICT),
            step(found, PUBLICATION),
            found.getList(HISTORY, Document.class, List.of()).stream().map(Step::of).toList());
  }

  private static @Nullable Step step(Document comment, String kind) {
    Document step = comment.get(kind, Document.class);
    return step == null ? null : Step.of(step);
  }
}
