package org.newsroom.moderation.ruling.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.platform.page.Cursor;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * The cases that wait for an editor. They are read along sparse indexes that hold nothing else, so
 * that the cost does not grow with what was ever judged.
 */
@Repository
public class Queue {

  /** The most that are counted. */
  public static final int MOST_COUNTED = 10_000;

  private static final int MOST_SIMILAR = 1_000;

  private final MongoOperations mongo;

  Queue(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * A part of a queue.
   *
   * @param articleIds the ids of the article on which the comments are, or null for all
   * @param tags the rules, categories and {@link Tags} that all of it has
   * @param before the time before which all of it began to wait, or null for any
   * @param newestFirst whether whatever came last is first
   */
  public record Filter(
      Line line,
      @Nullable Collection<String> articleIds,
      List<String> tags,
      @Nullable Instant before,
      boolean newestFirst) {

    /** All of a queue, oldest first. */
    public static Filter all(Line line) {
      return new Filter(line, null, List.of(), null, false);
    }

    /** All of a queue that is on an article, by any of its ids. */
    public static Filter on(Line line, Collection<String> articleIds) {
      return new Filter(line, articleIds, List.of(), null, false);
    }

    Query after(@Nullable Cursor cursor) {
      String key = Places.path(line, "key");
      Criteria keys = where(key);
      if (newestFirst) {
        keys = cursor == null ? keys.gt("") : keys.lt(Place.key(cursor.time(), cursor.id()));
      } else {
        keys = keys.gt(cursor == null ? "" : Place.key(cursor.time(), cursor.id()));
      }
      if (before != null && !newestFirst) {
        keys = keys.lt(Place.key(Place.latest(line, before), ""));
      }
      if (articleIds != null) {
        keys.and(Places.path(line, "articleId")).in(articleIds);
      }
      if (!tags.isEmpty()) {
        keys.and(Places.path(line, "rules")).all(tags);
      }
      Sort sort = Sort.by(newestFirst ? Sort.Direction.DESC : Sort.Direction.ASC, key);
      return new Query(keys).with(sort);
    }
  }

  /** The cases that wait, in order, after that place. */
  public List<Case> waiting(Filter filter, @Nullable Cursor after, int limit) {
    return mongo.find(filter.after(after).limit(limit), CaseDocument.class).stream()
        .map(CaseDocument::subject)
        .toList();
  }

  /** The place of a case that waits. */
  public static Cursor placeOf(Case waiting) {
    return new Cursor(Place.order(waiting), waiting.commentId());
  }

  /** The first that waits. */
  public Optional<Case> first(Filter filter) {
    return waiting(filter, null, 1).stream().findFirst();
  }

  /** The time since which the first of the queue waits. */
  public Optional<Instant> oldest(Line line) {
    return first(Filter.all(line)).map(Case::since);
  }

  /** How many wait, counted up to {@link #MOST_COUNTED}. */
  public long depth(Line line) {
    return mongo.count(Filter.all(line).after(null).limit(MOST_COUNTED), CaseDocument.class);
  }

  /** How many have waited since before that time, counted up to {@link #MOST_COUNTED}. */
  public long depth(Line line, Instant before) {
    Filter old = new Filter(line, null, List.of(), before, false);
    return mongo.count(old.after(null).limit(MOST_COUNTED), CaseDocument.class);
  }

  /**
   * A case of a selection.
   *
   * @param claim who has it in hand, if somebody has
   */
  public record Selected(String id, long revision, @Nullable Claim claim) {}

  /** The cases of a part of a queue, in order, as far as they have to be known to select them. */
  public List<Selected> selected(Filter filter, int limit) {
    Query query = filter.after(null).limit(limit);
    query.fields().include("sequence", "proposals", "claim");
    try (Stream<Chosen> chosen =
        mongo.query(CaseDocument.class).as(Chosen.class).matching(query).stream()) {
      return chosen.map(Chosen::selected).toList();
    }
  }

  private record Chosen(
      String id, long sequence, @Nullable Integer proposals, Claims.@Nullable Hold claim) {

    Selected selected() {
      return new Selected(
          id, sequence + (proposals == null ? 0 : proposals), claim == null ? null : claim.claim());
    }
  }

  /** How many wait in the queue with the same text, by its fingerprint, up to a thousand. */
  public long similar(Line line, long fingerprint) {
    Filter like = new Filter(line, null, List.of(Tags.like(fingerprint)), null, false);
    return mongo.count(like.after(null).limit(MOST_SIMILAR), CaseDocument.class);
  }
}
