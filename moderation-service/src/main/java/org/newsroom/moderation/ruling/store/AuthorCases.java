package org.newsroom.moderation.ruling.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.platform.page.Cursor;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The cases of an author's comments, read along the index over authors. */
@Repository
public class AuthorCases {

  private static final String AT = "comment.submittedAt";
  private static final Sort LATEST = Sort.by(Sort.Order.desc(AT));
  private static final Sort EARLIEST = Sort.by(Sort.Order.asc(AT));
  private static final Comparator<Case> LATEST_FIRST =
      Comparator.<Case, Instant>comparing(one -> one.comment().submittedAt())
          .thenComparing(Case::commentId)
          .reversed();

  private final MongoOperations mongo;

  AuthorCases(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * The cases of the author's comments after that place, latest first. The index knows no order
   * among comments of one moment: those at the end of the page are read all together and ordered.
   */
  public List<Case> latest(String author, @Nullable Cursor after, int limit) {
    List<Case> found = new ArrayList<>();
    Criteria older = where("author").is(author);
    if (after != null) {
      older.and(AT).lt(after.time());
      at(author, after.time()).stream()
          .filter(one -> one.commentId().compareTo(after.id()) < 0)
          .forEach(found::add);
    }
    List<Case> page = cases(new Query(older).with(LATEST).limit(limit));
    if (page.size() == limit) {
      Instant last = page.get(limit - 1).comment().submittedAt();
      page.stream().filter(one -> !one.comment().submittedAt().equals(last)).forEach(found::add);
      found.addAll(at(author, last));
    } else {
      found.addAll(page);
    }
    return found.stream().sorted(LATEST_FIRST).limit(limit).toList();
  }

  /** The place of a case among its author's. */
  public static Cursor placeOf(Case one) {
    return new Cursor(one.comment().submittedAt(), one.commentId());
  }

  private List<Case> at(String author, Instant moment) {
    return cases(new Query(where("author").is(author).and(AT).is(moment)));
  }

  private List<Case> cases(Query query) {
    return mongo.find(query, CaseDocument.class).stream().map(CaseDocument::subject).toList();
  }

  /** The author's latest comments, at most {@code limit}, in short. */
  public Past past(String author, int limit) {
    List<Signed> latest = signed(author, LATEST, limit);
    List<Signed> first = latest.size() < limit ? latest : signed(author, EARLIEST, 1);
    Set<String> names = new LinkedHashSet<>();
    latest.forEach(one -> names.add(one.comment().authorName()));
    return new Past(
        latest.stream().map(Signed::verdict).toList(),
        List.copyOf(names),
        first.isEmpty() ? null : first.get(first.size() - 1).comment().submittedAt());
  }

  private List<Signed> signed(String author, Sort order, int limit) {
    Query query = new Query(where("author").is(author)).with(order).limit(limit);
    query.fields().include("verdict", "comment.authorName", AT);
    return mongo.query(CaseDocument.class).as(Signed.class).matching(query).all();
  }

  private record Signed(Verdict verdict, Signature comment) {}

  private record Signature(String authorName, Instant submittedAt) {}

  /**
   * An author's past in short.
   *
   * @param verdicts those in force for the latest comments, latest first
   * @param names the names that the author signed these with, latest first
   * @param since when the author's first comment came, or null when there is none
   */
  public record Past(List<Verdict> verdicts, List<String> names, @Nullable Instant since) {

    /** The same, of the latest comments only. */
    public Past latest(int most) {
      return new Past(verdicts.subList(0, Math.min(most, verdicts.size())), names, since);
    }

    /** How many of the verdicts are that one. */
    public long count(Verdict verdict) {
      return verdicts.stream().filter(verdict::equals).count();
    }

    /** The share of the rejected among those that are approved or rejected; 0 without any. */
    public double rejectedShare() {
      long rejected = count(Verdict.REJECTED);
      long decided = rejected + count(Verdict.APPROVED);
      return decided == 0 ? 0 : (double) rejected / decided;
    }
  }
}
