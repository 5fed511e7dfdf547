package org.newsroom.comment.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The steps of the stored comments. Which of two rulings, or of two publications, is in force is
 * told by their numbers alone, in whatever order and however often they come.
 */
@Repository
public class Steps {

  private static final int LONGEST_HISTORY = 100;

  private final MongoOperations mongo;

  Steps(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Notes each ruling, unless one of its number or a higher one is known.
   *
   * @return how many were noted; one on a comment that is not stored never is
   */
  public int ruled(List<Taken> rulings) {
    BulkOperations writes = mongo.bulkOps(BulkMode.ORDERED, CommentDocument.class);
    for (Taken taken : rulings) {
      Criteria overtakes = where("verdict.sequence").not().gte(taken.step().sequence());
      writes.updateOne(
          new Query(where("_id").is(taken.commentId()).andOperator(overtakes)),
          taking("verdict", StepDocument.ruling(taken.step())));
    }
    int noted = writes.execute().getMatchedCount();
    keepRulingsOnCorrections(rulings);
    return noted;
  }

  /**
   * The last ruling on the newest correction stays known beside those that follow on the text
   * before it.
   */
  private void keepRulingsOnCorrections(List<Taken> rulings) {
    List<Taken> onCorrections =
        rulings.stream().filter(taken -> taken.step().revision() > 1).toList();
    if (onCorrections.isEmpty()) {
      return;
    }
    BulkOperations writes = mongo.bulkOps(BulkMode.ORDERED, CommentDocument.class);
    for (Taken taken : onCorrections) {
      Step ruling = taken.step();
      Criteria newer =
          new Criteria()
              .orOperator(
                  where("correction.revision").not().gte(ruling.revision()),
                  where("correction.revision")
                      .is(ruling.revision())
                      .and("correction.sequence")
                      .lt(ruling.sequence()));
      writes.updateOne(
          new Query(where("_id").is(taken.commentId()).andOperator(newer)),
          new Update().set("correction", StepDocument.ruling(ruling)));
    }
    writes.execute();
  }

  /**
   * Notes each publication, unless one of a higher number is known, or one of its number. For the
   * same number, going off the article comes after going on it.
   *
   * @return how many were noted; one of a comment that is not stored never is
   */
  public int published(List<Taken> publications) {
    BulkOperations writes = mongo.bulkOps(BulkMode.ORDERED, CommentDocument.class);
    for (Taken taken : publications) {
      writes.updateOne(
          new Query(where("_id").is(taken.commentId()).andOperator(overtakes(taken.step()))),
          taking("publication", StepDocument.publication(taken.step())));
    }
    return writes.execute().getMatchedCount();
  }

  private static Criteria overtakes(Step publication) {
    long sequence = publication.sequence();
    Criteria newer = where("publication.sequence").not().gte(sequence);
    return publication.status() == Status.UNPUBLISHED
        ? new Criteria()
            .orOperator(
                newer,
                where("publication.sequence")
                    .is(sequence)
                    .and("publication.status")
                    .is(Status.PUBLISHED))
        : newer;
  }

  private static Update taking(String kind, StepDocument step) {
    return new Update().set(kind, step).push("history").slice(-LONGEST_HISTORY).each(step);
  }

  /** The way of the comment, or null when it is not stored. */
  public @Nullable Way of(UUID commentId) {
    WayDocument found = mongo.findOne(new Query(where("_id").is(commentId)), WayDocument.class);
    return found == null ? null : found.way();
  }

  /** A step that a comment has taken. */
  public record Taken(UUID commentId, Step step) {}
}
