package org.newsroom.moderation.ruling;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.page.Cursor;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The cases that wait for an editor. They are read along sparse indexes that hold nothing else, so
 * that the cost does not grow with what was ever judged.
 */
@Repository
public class Queue {

  private static final Sort OLDEST_FIRST = Sort.by("queue.key");
  private static final int MOST_COUNTED = 10_000;

  private final MongoOperations mongo;

  Queue(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * A part of the queue.
   *
   * @param articleId the article on which the comments are, or null for all
   * @param rule the rule or category that found something in them, or null for all; the category
   *     DEFAMATION is the legal desk's
   */
  public record Filter(@Nullable String articleId, @Nullable String rule) {

    /** The whole queue. */
    public static final Filter ALL = new Filter(null, null);

    private Criteria after(String key) {
      Criteria criteria = where("queue.key").gt(key);
      if (articleId != null) {
        criteria.and("queue.articleId").is(articleId);
      }
      return rule == null ? criteria : criteria.and("queue.rules").is(rule);
    }
  }

  /** The cases that wait, oldest first, after that place. */
  public List<Case> waiting(Filter filter, @Nullable Cursor after, int limit) {
    String key = after == null ? "" : Place.key(after.time(), after.id());
    Query query = new Query(filter.after(key)).with(OLDEST_FIRST).limit(limit);
    return mongo.find(query, CaseDocument.class).stream().map(CaseDocument::subject).toList();
  }

  /** The place of a case that waits. */
  public static Cursor placeOf(Case waiting) {
    return new Cursor(waiting.comment().submittedAt(), waiting.commentId());
  }

  /** Claims the oldest that nobody has in hand. It passes over as many as there are claims. */
  public Optional<Case> claimNext(Filter filter, Claim claim, Instant now) {
    return claim(new Query(filter.after("").andOperator(claimable(now))).with(OLDEST_FIRST), claim);
  }

  /** Claims this one while it waits and nobody else has it in hand; one's own claim is renewed. */
  public Optional<Case> claim(String commentId, Claim claim, Instant now) {
    Criteria oneOwn = where("claim.by").is(claim.by());
    return claim(
        new Query(
            where("id")
                .is(commentId)
                .and("queue")
                .exists(true)
                .andOperator(new Criteria().orOperator(claimable(now), oneOwn))),
        claim);
  }

  private static Criteria claimable(Instant now) {
    return new Criteria().orOperator(where("claim").exists(false), where("claim.until").lte(now));
  }

  private Optional<Case> claim(Query claimable, Claim claim) {
    Update claimed = new Update().set("claim", Hold.of(claim));
    return Optional.ofNullable(
            mongo.findAndModify(
                claimable,
                claimed,
                FindAndModifyOptions.options().returnNew(true),
                CaseDocument.class))
        .map(CaseDocument::subject);
  }

  /** Gives the editor's claim back, if there is one. */
  public void release(String commentId, String editor) {
    mongo.updateFirst(
        new Query(where("id").is(commentId).and("claim.by").is(editor)),
        new Update().unset("claim"),
        CaseDocument.class);
  }

  /** How many wait, counted up to 10,000. */
  public long depth() {
    return mongo.count(new Query(Filter.ALL.after("")).limit(MOST_COUNTED), CaseDocument.class);
  }

  /** The time at which the oldest that waits was submitted. */
  public Optional<Instant> oldest() {
    return waiting(Filter.ALL, null, 1).stream()
        .findFirst()
        .map(first -> first.comment().submittedAt());
  }

  /**
   * A place in the queue as MongoDB keeps it within its case.
   *
   * @param key orders places by time of submission, then id: one string, so that one index serves
   *     order and range
   * @param rules the rules that found something, and the categories of what they found
   * @param why absent in documents of a release that kept nothing but held comments in the queue
   */
  record Place(String key, String articleId, List<String> rules, Case.@Nullable Waiting why) {

    static @Nullable Place of(Case subject) {
      Case.Waiting why = subject.waitsFor();
      if (why == null) {
        return null;
      }
      Proposal proposal = subject.proposal();
      Grounds grounds = proposal == null ? subject.ruling().grounds() : proposal.grounds();
      return new Place(
          key(subject.comment().submittedAt(), subject.commentId()),
          subject.comment().articleId(),
          grounds.evidence().stream()
              .flatMap(finding -> Stream.of(finding.rule(), finding.category().name()))
              .distinct()
              .toList(),
          why);
    }

    static String key(Instant submittedAt, String commentId) {
      return String.format(Locale.ROOT, "%015d:%s", submittedAt.toEpochMilli(), commentId);
    }
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
