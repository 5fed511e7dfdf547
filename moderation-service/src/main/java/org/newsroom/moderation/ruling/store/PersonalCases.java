package org.newsroom.moderation.ruling.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Decision;
import org.newsroom.platform.outbox.PendingEvent;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Takes out of stored cases, and out of the ledger, what was said of their authors. Who decided
 * what, when and for which reason stays: that says nothing of a person once the case does not.
 */
@Repository
public class PersonalCases {

  private final MongoOperations mongo;
  private final Ledger ledger;

  PersonalCases(MongoOperations mongo, Ledger ledger) {
    this.mongo = mongo;
    this.ledger = ledger;
  }

  /**
   * Takes out the author's key, editors' notes and messages, and, where the text is gone, the
   * events that wait and hold it. It may be done again.
   */
  public void strip(String commentId) {
    ledger.record(commentId);
    boolean done = false;
    while (!done) {
      CaseDocument found = mongo.findById(commentId, CaseDocument.class);
      done = found == null || stripped(found);
    }
    mongo.updateMulti(
        new Query(where("id").gte(commentId + ":").lt(commentId + ";")),
        new Update().unset("note"),
        LedgerEntry.class);
  }

  /** A decision that came in between has to be read, too. */
  private boolean stripped(CaseDocument found) {
    Query same = new Query(where("id").is(found.id()));
    Update update = new Update().set("author", null).unset("sender");
    List<DecisionDocument> decisions = found.decisions();
    if (decisions != null) {
      same.addCriteria(where("decisions").size(decisions.size()));
      update.set("decisions", decisions.stream().map(PersonalCases::stripped).toList());
    }
    if (found.comment().text().isEmpty()) {
      update.unset(PendingEvent.FIELD);
    }
    return mongo.updateFirst(same, update, CaseDocument.class).getMatchedCount() == 1;
  }

  private static DecisionDocument stripped(DecisionDocument made) {
    return new DecisionDocument(
        made.sequence(),
        made.verdict(),
        made.reason(),
        null,
        made.by(),
        made.at(),
        made.action(),
        stripped(made.details()));
  }

  private static Decision.@Nullable Details stripped(Decision.@Nullable Details details) {
    return details == null
        ? null
        : new Decision.Details(null, null, details.batch(), details.blind(), null);
  }
}
