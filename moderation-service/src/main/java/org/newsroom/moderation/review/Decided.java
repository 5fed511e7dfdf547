package org.newsroom.moderation.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Ruling;
import org.newsroom.moderation.ruling.Ruling.DecidedBy;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.moderation.ruling.store.Ledger;
import org.newsroom.moderation.ruling.store.LedgerEntry;
import org.newsroom.platform.page.Cursor;
import org.newsroom.platform.page.Page;
import org.springframework.stereotype.Component;

/**
 * What is decided, latest first: by editors along the ledger, by the rules along an index of their
 * own. Whatever no index tells is looked for in so many cases at most; a page that did not find
 * enough says where to go on.
 */
@Component
class Decided {

  private static final int MOST_LOOKED_AT = 2_000;
  private static final int BATCH = 200;

  /** Read at first beyond a page, for what is listed already or not wanted. */
  private static final int SOME_MORE = 10;

  private final Cases cases;
  private final Ledger ledger;

  Decided(Cases cases, Ledger ledger) {
    this.cases = cases;
    this.ledger = ledger;
  }

  /** A case, if there still is one, and where the list goes on after it. */
  private record Found(@Nullable Case subject, Cursor place) {}

  Page<Case> page(DecidedQuery query) {
    Predicate<Case> wanted = wanted(query);
    Cursor after = Cursor.parse(query.cursor());
    Map<String, Case> found = new LinkedHashMap<>();
    int size = Math.min(BATCH, query.most() + SOME_MORE);
    for (int looked = 0; looked < MOST_LOOKED_AT; looked += size) {
      size = looked == 0 ? size : BATCH;
      List<Found> batch = batch(query, after, size);
      for (Found one : batch) {
        Case subject = one.subject();
        if (subject != null && wanted.test(subject)) {
          found.putIfAbsent(subject.commentId(), subject);
        }
        after = one.place();
        if (found.size() == query.most()) {
          return new Page<>(List.copyOf(found.values()), after.toString());
        }
      }
      if (batch.size() < size) {
        return new Page<>(List.copyOf(found.values()), null);
      }
    }
    return new Page<>(List.copyOf(found.values()), after == null ? null : after.toString());
  }

  private List<Found> batch(DecidedQuery query, @Nullable Cursor after, int size) {
    return query.by() == DecidedBy.RULES
        ? ofRules(query, after, size)
        : ofEditors(query, after, size);
  }

  private List<Found> ofRules(DecidedQuery query, @Nullable Cursor after, int size) {
    Verdict verdict = Objects.requireNonNullElse(query.verdict(), Verdict.REJECTED);
    return cases.ofRules(verdict, after, size).stream()
        .map(one -> new Found(one, new Cursor(one.ruling().decidedAt(), one.commentId())))
        .toList();
  }

  private List<Found> ofEditors(DecidedQuery query, @Nullable Cursor after, int size) {
    Ledger.Filter filter =
        new Ledger.Filter(
            query.decidedBy(), null, null, null, query.articleId(), null, query.from(), query.to());
    List<LedgerEntry> entries = ledger.latest(filter, after, size);
    Map<String, Case> about =
        cases.find(entries.stream().map(LedgerEntry::commentId).distinct().toList());
    return entries.stream()
        .map(entry -> new Found(about.get(entry.commentId()), Ledger.placeOf(entry)))
        .toList();
  }

  private static Predicate<Case> wanted(DecidedQuery query) {
    Predicate<Case> wanted = subject -> subject.inForce().ruling().decidedBy() == query.by();
    return wanted
        // Whether it is in a list of what was rejected would tell what it must not.
        .and(subject -> !subject.isBlind())
        .and(is(query.verdict(), ruling(Ruling::verdict)))
        .and(is(query.reason(), ruling(Ruling::reason)))
        .and(is(query.decidedBy(), ruling(Ruling::editor)))
        .and(is(query.articleId(), subject -> subject.comment().articleId()))
        .and(is(query.author(), subject -> subject.origin().authorKey()))
        .and(query.q() == null ? any -> true : Reading.saying(query.q()))
        .and(subject -> isWithin(query, subject.ruling()));
  }

  private static Function<Case, @Nullable Object> ruling(Function<Ruling, @Nullable Object> part) {
    return subject -> part.apply(subject.inForce().ruling());
  }

  private static Predicate<Case> is(
      @Nullable Object wanted, Function<Case, @Nullable Object> part) {
    return subject -> wanted == null || wanted.equals(part.apply(subject));
  }

  private static boolean isWithin(DecidedQuery query, Ruling ruling) {
    return (query.from() == null || !ruling.decidedAt().isBefore(query.from()))
        && (query.to() == null || ruling.decidedAt().isBefore(query.to()));
  }
}
