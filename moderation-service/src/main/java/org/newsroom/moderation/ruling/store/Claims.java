package org.newsroom.moderation.ruling.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.CasesChanged;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.Order.Editor;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The editors' holds on what waits. One document's update makes a claim, so that one editor has it.
 */
@Repository
public class Claims {

  private static final int MOST_OF_ONE = 100;

  private final MongoOperations mongo;
  private final CasesChanged changed;

  Claims(MongoOperations mongo, CasesChanged changed) {
    this.mongo = mongo;
    this.changed = changed;
  }

  static IndexModel index() {
    return new IndexModel(Indexes.ascending("claim.by"), new IndexOptions().sparse(true));
  }

  /**
   * Claims the first that nobody has in hand and that the editor may decide. It passes over as many
   * as there are claims.
   */
  public Optional<Case> next(Queue.Filter filter, Editor editor, Claim claim, Instant now) {
    Query free = filter.after(null).addCriteria(forEditor(filter.line(), editor, now));
    return claim(free, claim);
  }

  /** Claims this one while it waits and nobody else has it in hand; one's own claim is renewed. */
  public Optional<Case> claim(String commentId, Claim claim, Instant now) {
    Criteria oneOwn = where("claim.by").is(claim.by());
    Criteria free = new Criteria().orOperator(claimable(now), oneOwn);
    return claim(new Query(waits(commentId).andOperator(waits(), free)), claim);
  }

  /** Claims this one while it waits, whoever has it in hand. */
  public Optional<Case> takeOver(String commentId, Claim claim) {
    return claim(new Query(waits(commentId).andOperator(waits())), claim);
  }

  private static Criteria waits(String commentId) {
    return where("id").is(commentId);
  }

  private static Criteria waits() {
    return new Criteria()
        .orOperator(
            Stream.of(Line.values()).map(line -> where(Places.field(line)).exists(true)).toList());
  }

  /** Where two have to approve, whoever has is not asked again. */
  private static Criteria forEditor(Line line, Editor editor, Instant now) {
    Criteria notApproved = where("aftermath.handling.approval.by").ne(editor.name());
    Criteria notForSeniors = where(Places.path(line, "rules")).ne(Tags.SENIOR);
    return editor.isSenior()
        ? new Criteria().andOperator(claimable(now), notApproved)
        : new Criteria().andOperator(claimable(now), notApproved, notForSeniors);
  }

  private static Criteria claimable(Instant now) {
    return new Criteria().orOperator(where("claim").exists(false), where("claim.until").lte(now));
  }

  private Optional<Case> claim(Query claimable, Claim claim) {
    Update claimed = new Update().set("claim", Hold.of(claim));
    Optional<Case> inHand =
        Optional.ofNullable(
                mongo.findAndModify(
                    claimable,
                    claimed,
                    FindAndModifyOptions.options().returnNew(true),
                    CaseDocument.class))
            .map(CaseDocument::subject);
    inHand.ifPresent(changed::claimed);
    return inHand;
  }

  /** The cases that the editor has in hand. */
  public List<Case> of(String editor, Instant now) {
    Query held = new Query(valid(editor, now)).limit(MOST_OF_ONE);
    return mongo.find(held, CaseDocument.class).stream().map(CaseDocument::subject).toList();
  }

  /** Lets the editor's claims hold until then. */
  public void renew(String editor, Instant until, Instant now) {
    mongo.updateMulti(
        new Query(valid(editor, now)), new Update().set("claim.until", until), CaseDocument.class);
    of(editor, now).forEach(changed::claimed);
  }

  private static Criteria valid(String editor, Instant now) {
    return where("claim.by").is(editor).and("claim.until").gt(now);
  }

  /** Gives the editor's claim back, if there is one. */
  public void release(String commentId, String editor) {
    Query own = new Query(where("id").is(commentId).and("claim.by").is(editor));
    Update released = new Update().unset("claim");
    if (mongo.updateFirst(own, released, CaseDocument.class).getMatchedCount() == 1) {
      changed.released(commentId);
    }
  }

  /** Gives all claims of the editor back. */
  public void releaseAll(String editor) {
    Query own = new Query(where("claim.by").is(editor)).limit(MOST_OF_ONE);
    mongo.find(own, CaseDocument.class).forEach(held -> release(held.id(), editor));
  }

  /** A claim as MongoDB keeps it within its case. */
  record Hold(String by, Instant until) {

    static Hold of(Claim claim) {
      return new Hold(claim.by(), claim.until());
    }

    Claim claim() {
      return new Claim(by, until);
    }
  }
}
