package org.newsroom.moderation.ruling.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Fingerprint;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * Finds the earlier comments of which a new one may be a copy. Both queries sort as their index
 * does, so that MongoDB reads no more than it returns, and page key by key, so that whoever or
 * whatever is busy hides nobody else.
 */
@Repository
public class Copies {

  private static final String AT = "comment.submittedAt";
  private static final int MOST_AT_ONCE = 1_000;

  private final MongoOperations mongo;

  Copies(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The indexes of the cases that alone answer the queries, without the cases themselves. */
  static Stream<IndexModel> indexes() {
    return Stream.of(
        new IndexModel(
            Indexes.compoundIndex(
                Indexes.ascending("author"),
                Indexes.descending(AT),
                Indexes.ascending("fingerprint"))),
        new IndexModel(
            Indexes.compoundIndex(
                Indexes.ascending("fingerprint"),
                Indexes.descending(AT),
                Indexes.ascending("sender", "_id"))));
  }

  /**
   * Fingerprints of the latest comments that these authors sent since then, by author, oldest
   * first.
   */
  public Map<String, List<Fingerprint>> ofAuthors(
      Set<String> authors, Instant since, int mostOfOne) {
    Map<String, List<Fingerprint>> found = new HashMap<>();
    latest(authors, mostOfOne, Authored::author, (left, limit) -> authored(left, since, limit))
        .forEach((author, all) -> found.put(author, oldestFirst(all)));
    return found;
  }

  /** The latest comments since then that have just the words of these texts, by text. */
  public Map<Fingerprint, Senders> ofTexts(Set<Fingerprint> texts, Instant since, int mostOfOne) {
    Set<Long> bits = texts.stream().map(Fingerprint::bits).collect(Collectors.toSet());
    Map<Fingerprint, Senders> found = new HashMap<>();
    latest(bits, mostOfOne, Worded::fingerprint, (left, limit) -> worded(left, since, limit))
        .forEach((text, all) -> found.put(new Fingerprint(text), Senders.of(all)));
    return found;
  }

  private interface Lookup<K, V> {
    List<V> of(Collection<K> keys, int limit);
  }

  /**
   * The latest of each key, latest first. A key with so much that others are cut off is left out of
   * the next query.
   */
  private static <K, V> Map<K, List<V>> latest(
      Set<K> keys, int mostOfOne, Function<V, K> keyOf, Lookup<K, V> lookup) {
    Map<K, List<V>> found = new HashMap<>();
    Set<K> left = new HashSet<>(keys);
    while (!left.isEmpty()) {
      int limit = Math.max(mostOfOne, Math.min(MOST_AT_ONCE, mostOfOne * left.size()));
      List<V> sent = lookup.of(left, limit);
      Map<K, List<V>> latest = new HashMap<>();
      sent.forEach(
          one -> latest.computeIfAbsent(keyOf.apply(one), key -> new ArrayList<>()).add(one));
      if (sent.size() < limit) {
        left.clear();
      } else {
        K last = keyOf.apply(sent.get(limit - 1));
        latest.computeIfPresent(last, (key, all) -> all.size() < mostOfOne ? null : all);
        left.removeAll(latest.keySet());
      }
      latest.forEach((key, all) -> found.put(key, all.subList(0, Math.min(mostOfOne, all.size()))));
    }
    return found;
  }

  private static List<Fingerprint> oldestFirst(List<Authored> latestFirst) {
    List<Fingerprint> oldestFirst =
        new ArrayList<>(
            latestFirst.stream().map(one -> new Fingerprint(one.fingerprint())).toList());
    Collections.reverse(oldestFirst);
    return oldestFirst;
  }

  private List<Authored> authored(Collection<String> authors, Instant since, int limit) {
    Query query = query("author", authors, since, limit);
    query.fields().include("author", "fingerprint").exclude("id");
    return mongo.query(CaseDocument.class).as(Authored.class).matching(query).all();
  }

  private List<Worded> worded(Collection<Long> texts, Instant since, int limit) {
    Query query = query("fingerprint", texts, since, limit);
    query.fields().include("fingerprint", "sender", "id");
    return mongo.query(CaseDocument.class).as(Worded.class).matching(query).all();
  }

  private static Query query(String key, Collection<?> keys, Instant since, int limit) {
    return new Query(where(key).in(keys).and(AT).gte(since))
        .with(Sort.by(Sort.Order.asc(key), Sort.Order.desc(AT)))
        .limit(limit);
  }

  private record Authored(String author, long fingerprint) {}

  private record Worded(String id, long fingerprint, @Nullable Long sender) {}

  /**
   * The comments of just the same words, and who sent them.
   *
   * @param byComment the sender of each by its id; 0 where it is not known
   */
  public record Senders(Map<String, Long> byComment) {

    /** Nobody sent such words. */
    public static final Senders NONE = new Senders(Map.of());

    public Senders {
      byComment = Map.copyOf(byComment);
    }

    private static Senders of(List<Worded> sent) {
      return new Senders(
          sent.stream()
              .collect(
                  Collectors.toMap(
                      Worded::id, one -> Objects.requireNonNullElse(one.sender(), 0L))));
    }

    /** The same without one comment. */
    public Senders but(String commentId) {
      if (!byComment.containsKey(commentId)) {
        return this;
      }
      Map<String, Long> others = new HashMap<>(byComment);
      others.remove(commentId);
      return new Senders(others);
    }

    /** How many of them that sender sent. */
    public long count(long sender) {
      return byComment.values().stream().filter(one -> sender != 0 && one == sender).count();
    }

    /** The fingerprint of the words, as often as others sent them. */
    public Stream<Fingerprint> others(long sender, Fingerprint words) {
      return Stream.generate(() -> words).limit(byComment.size() - count(sender));
    }
  }
}
