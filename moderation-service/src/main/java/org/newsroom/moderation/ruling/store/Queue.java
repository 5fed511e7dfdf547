package org.newsroom.moderation.ruling.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.CasesChanged;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Grounds;
import org.newsroom.moderation.ruling.Proposal;
import org.newsroom.moderation.ruling.objection.Appeal;
import org.newsroom.moderation.ruling.objection.Reports;
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

  /** No queue is counted further. */
  public static final int MOST_COUNTED = 10_000;

  private final MongoOperations mongo;
  private final CasesChanged changed;

  Queue(MongoOperations mongo, CasesChanged changed) {
    this.mongo = mongo;
    this.changed = changed;
  }

  /** The queues. A case waits in one of them at most. */
  public enum Line {
    /** Comments and corrections that are held, and proposals of the rules. */
    PENDING("queue"),
    /** Comments that readers reported. */
    REPORTED("reported"),
    /** Comments whose authors appealed. */
    APPEALS("appeals");

    private final String field;

    Line(String field) {
      this.field = field;
    }

    private static @Nullable Line of(Case.@Nullable Waiting why) {
      if (why == null) {
        return null;
      }
      return switch (why) {
        case SUBMISSION, CORRECTION, PROPOSAL -> PENDING;
        case REPORT -> REPORTED;
        case APPEAL -> APPEALS;
      };
    }

    private String path(String name) {
      return field + "." + name;
    }

    /** One for each way to read it, of what waits in it and nothing else. */
    Stream<IndexModel> indexes() {
      IndexOptions sparse = new IndexOptions().sparse(true);
      return Stream.of(
          new IndexModel(Indexes.ascending(path("key")), sparse),
          new IndexModel(Indexes.ascending(path("articleId"), path("key")), sparse),
          new IndexModel(Indexes.ascending(path("rules"), path("key")), sparse));
    }
  }

  /**
   * A part of a queue.
   *
   * @param articleIds the ids of the article on which the comments are, or null for all
   * @param rule the rule or category that found something in them, or null for all; the category
   *     DEFAMATION is the legal desk's
   */
  public record Filter(Line line, @Nullable Collection<String> articleIds, @Nullable String rule) {

    /** All that is held or proposed. */
    public static final Filter ALL = new Filter(Line.PENDING, null, null);

    private Query after(String key) {
      Criteria criteria = where(line.path("key")).gt(key);
      if (articleIds != null) {
        criteria.and(line.path("articleId")).in(articleIds);
      }
      if (rule != null) {
        criteria.and(line.path("rules")).is(rule);
      }
      return new Query(criteria).with(Sort.by(line.path("key")));
    }
  }

  /** The cases that wait, in order, after that place. */
  public List<Case> waiting(Filter filter, @Nullable Cursor after, int limit) {
    String key = after == null ? "" : Place.key(after.time(), after.id());
    Query query = filter.after(key).limit(limit);
    return mongo.find(query, CaseDocument.class).stream().map(CaseDocument::subject).toList();
  }

  /** The place of a case that waits. */
  public static Cursor placeOf(Case waiting) {
    return new Cursor(Place.order(waiting), waiting.commentId());
  }

  /** Claims the first that nobody has in hand. It passes over as many as there are claims. */
  public Optional<Case> claimNext(Filter filter, Claim claim, Instant now) {
    return claim(filter.after("").addCriteria(claimable(now)), claim);
  }

  /** Claims this one while it waits and nobody else has it in hand; one's own claim is renewed. */
  public Optional<Case> claim(String commentId, Claim claim, Instant now) {
    Criteria oneOwn = where("claim.by").is(claim.by());
    Criteria waits =
        new Criteria()
            .orOperator(
                Stream.of(Line.values()).map(line -> where(line.field).exists(true)).toList());
    Criteria free = new Criteria().orOperator(claimable(now), oneOwn);
    return claim(new Query(where("id").is(commentId).andOperator(waits, free)), claim);
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

  /** Gives the editor's claim back, if there is one. */
  public void release(String commentId, String editor) {
    Query own = new Query(where("id").is(commentId).and("claim.by").is(editor));
    if (mongo.updateFirst(own, new Update().unset("claim"), CaseDocument.class).getMatchedCount()
        == 1) {
      changed.released(commentId);
    }
  }

  /** The queue in which the case waits, or null when it does not. */
  public static @Nullable Line lineOf(Case subject) {
    return Line.of(subject.waitsFor());
  }

  /** How many wait there, counted up to 10,000. */
  public long depth(Line line) {
    Query all = new Filter(line, null, null).after("").limit(MOST_COUNTED);
    return mongo.count(all, CaseDocument.class);
  }

  /** The time since which the first of the queue waits. */
  public Optional<Instant> oldest(Line line) {
    return waiting(new Filter(line, null, null), null, 1).stream().findFirst().map(Place::since);
  }

  /**
   * A place in a queue as MongoDB keeps it within its case.
   *
   * @param key orders places by time, then id: one string, so that one index serves order and range
   * @param rules the rules that found something, and the categories of what they found
   * @param why absent in documents of a release that kept nothing but held comments in the queue
   */
  record Place(String key, String articleId, List<String> rules, @Nullable Why why) {

    private static final Duration BEHIND = Duration.ofDays(365_000);
    private static final Instant FAR = Instant.EPOCH.plus(BEHIND);

    /** The words of the release that knew one queue only, which reads what this one writes. */
    enum Why {
      HELD,
      PROPOSAL
    }

    static @Nullable Place of(Case subject, Line line) {
      Case.Waiting waiting = subject.waitsFor();
      if (Line.of(waiting) != line) {
        return null;
      }
      Proposal proposal = subject.proposal();
      Grounds grounds = proposal == null ? subject.ruling().grounds() : proposal.grounds();
      return new Place(
          key(order(subject), subject.commentId()),
          subject.comment().articleId(),
          grounds.evidence().stream()
              .flatMap(finding -> Stream.of(finding.rule(), finding.category().name()))
              .distinct()
              .toList(),
          waiting == Case.Waiting.PROPOSAL ? Why.PROPOSAL : Why.HELD);
    }

    /**
     * The time by which a case is ordered: that of the comment, of the first report or of the
     * appeal. Reports that name a law come first, since all others lie a thousand years behind.
     */
    static Instant order(Case subject) {
      Reports reports = subject.aftermath().reports();
      Appeal appeal = subject.aftermath().appeal();
      Case.Waiting waiting = subject.waitsFor();
      if (waiting == Case.Waiting.APPEAL && appeal != null) {
        return appeal.at();
      }
      if (waiting == Case.Waiting.REPORT && reports.since() != null) {
        return reports.areOfIllegality() ? reports.since() : reports.since().plus(BEHIND);
      }
      return subject.comment().submittedAt();
    }

    /** The time since which a case waits, whatever its place. */
    static Instant since(Case subject) {
      Instant order = order(subject);
      return order.isBefore(FAR) ? order : order.minus(BEHIND);
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
