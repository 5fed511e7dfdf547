package org.newsroom.moderation.ruling.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.Ruling;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.PendingEvent;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.store.DuplicateKeys;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The case of each comment that was ever judged, by comment id. */
@Repository
public class Cases implements Indexed {

  /** The collection that keeps the cases. */
  public static final String COLLECTION = "cases";

  private final MongoOperations mongo;

  Cases(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    Stream<IndexModel> ofQueues = Stream.of(Line.values()).flatMap(Places::indexes);
    IndexModel ofUnrecorded =
        new IndexModel(
            Indexes.ascending(Ledger.UNRECORDED + "._id"), new IndexOptions().sparse(true));
    IndexModel ofRulings =
        new IndexModel(
            Indexes.compoundIndex(
                Indexes.ascending("decidedBy", "verdict"), Indexes.descending("decidedAt", "_id")));
    return Stream.of(ofQueues, Copies.indexes(), Stream.of(Claims.index(), ofUnrecorded, ofRulings))
        .flatMap(Function.identity())
        .toList();
  }

  /** The case of the comment, if it was ever judged. */
  public Optional<Case> find(String commentId) {
    return Optional.ofNullable(mongo.findById(commentId, CaseDocument.class))
        .map(CaseDocument::subject);
  }

  /** The cases of those of the comments that were ever judged, by comment id. */
  public Map<String, Case> find(Collection<String> commentIds) {
    return mongo.find(new Query(where("id").in(commentIds)), CaseDocument.class).stream()
        .map(CaseDocument::subject)
        .collect(Collectors.toMap(Case::commentId, Function.identity()));
  }

  /** Stores those that are new, all in one write; the ids of those that were there already. */
  public Set<String> insert(List<Case> opened) {
    if (opened.isEmpty()) {
      return Set.of();
    }
    try {
      mongo
          .bulkOps(BulkMode.UNORDERED, CaseDocument.class)
          .insert(opened.stream().map(CaseDocument::of).toList())
          .execute();
      return Set.of();
    } catch (RuntimeException e) {
      return DuplicateKeys.of(e).stream()
          .map(index -> opened.get(index).commentId())
          .collect(Collectors.toSet());
    }
  }

  /**
   * Stores a case that has changed, together with the events that say so, unless what is in force
   * or proposed has changed meanwhile, or, where an editor changes it, who has it in hand.
   *
   * @return whether it was stored
   */
  public boolean change(Case before, Case next, List<OutgoingEvent> events, Instant at) {
    CaseDocument document = CaseDocument.of(next);
    Update changes = document.changes();
    // A claim that was made meanwhile holds on while there is something to decide.
    if (next.claim() == null && (before.claim() != null || next.waitsFor() == null)) {
      changes.unset("claim");
    }
    Criteria unchanged = unchanged(before);
    int number = next.decisions().size();
    if (document.decisions() != null && number > before.decisions().size()) {
      unchanged = new Criteria().andOperator(unchanged, inTheSameHand(before));
      changes.push("decisions", document.decisions().get(number - 1));
      changes.push(
          Ledger.UNRECORDED, LedgerEntry.of(before, next.decisions().get(number - 1), number));
    }
    if (!events.isEmpty()) {
      changes.push(PendingEvent.FIELD).each(PendingEvent.documentsOf(events, at).toArray());
    }
    return mongo.updateFirst(new Query(unchanged), changes, CaseDocument.class).getMatchedCount()
        == 1;
  }

  private static Criteria unchanged(Case before) {
    return where("id")
        .is(before.commentId())
        .and("sequence")
        .is(before.ruling().sequence())
        .and("proposals")
        .is(before.proposals() == 0 ? null : before.proposals())
        .and("aftermath.notes")
        .is(before.aftermath().notes() == 0 ? null : before.aftermath().notes());
  }

  /** Nobody has taken it meanwhile whom the editor would have had to heed. */
  private static Criteria inTheSameHand(Case before) {
    Claim claim = before.claim();
    return where("claim.by")
        .is(claim == null ? null : claim.by())
        .and("claim.until")
        .is(claim == null ? null : claim.until());
  }

  /** Verdicts in force for the author's latest comments, at most {@code limit}, by verdict. */
  public Map<String, Long> history(String author, int limit) {
    Query query =
        new Query(where("author").is(author))
            .with(Sort.by(Sort.Order.desc("comment.submittedAt")))
            .limit(limit);
    query.fields().include("verdict");
    return mongo.query(CaseDocument.class).as(Judged.class).matching(query).stream()
        .collect(Collectors.groupingBy(judged -> judged.verdict().name(), Collectors.counting()));
  }

  private record Judged(Verdict verdict) {}

  /** How many comments the rules alone have decided so, in a period. */
  public long countOfRules(Verdict verdict, Instant from, Instant to) {
    return mongo.count(
        new Query(
            where("decidedBy")
                .is(Ruling.DecidedBy.RULES)
                .and("verdict")
                .is(verdict)
                .and("decidedAt")
                .gte(from)
                .lt(to)),
        CaseDocument.class);
  }

  /** The cases that the rules alone decided so, latest first, after that place. */
  public List<Case> ofRules(Verdict verdict, @Nullable Cursor after, int limit) {
    Criteria decided = where("decidedBy").is(Ruling.DecidedBy.RULES).and("verdict").is(verdict);
    Criteria criteria =
        after == null
            ? decided
            : new Criteria().andOperator(decided, after.after("decidedAt", true));
    Query latest = new Query(criteria).with(Cursor.order("decidedAt", true)).limit(limit);
    return mongo.find(latest, CaseDocument.class).stream().map(CaseDocument::subject).toList();
  }
}
