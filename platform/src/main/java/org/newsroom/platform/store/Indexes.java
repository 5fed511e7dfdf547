package org.newsroom.platform.store;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The indexes of a service's collections. They are made at its start, and again where they have
 * gone since, with their collection or without it: nothing but the time that queries take would
 * tell.
 */
final class Indexes {

  private static final Logger log = LoggerFactory.getLogger(Indexes.class);

  /** A new index over what millions of comments left takes minutes. */
  private static final long LONGEST_MINUTES = 60;

  /** How many looks later one that the store refuses is tried again, which may read everything. */
  private static final int LOOKS_BETWEEN_ATTEMPTS = 10;

  private final Function<String, MongoCollection<?>> store;
  private final List<Indexed> collections;
  private final Map<Indexed, List<String>> names = new ConcurrentHashMap<>();
  private final Map<Indexed, Integer> refused = new ConcurrentHashMap<>();
  private final Map<Indexed, Set<String>> missing = new ConcurrentHashMap<>();

  /**
   * The indexes of these collections.
   *
   * @param store gives the collection of a name
   */
  Indexes(Function<String, MongoCollection<?>> store, List<Indexed> collections) {
    this.store = store;
    this.collections = collections;
  }

  /** Makes those that are not there. */
  void make() {
    collections.forEach(this::make);
  }

  private void make(Indexed indexed) {
    names.put(
        indexed,
        store
            .apply(indexed.collection())
            .withTimeout(LONGEST_MINUTES, TimeUnit.MINUTES)
            .createIndexes(indexed.indexes()));
  }

  /** Makes those that have gone. There is never more to do at once. */
  boolean look() {
    try {
      names.forEach(this::look);
    } catch (MongoException e) {
      log.atDebug().addKeyValue("fault", e.getClass().getSimpleName()).log("Indexes not looked at");
    }
    return false;
  }

  private void look(Indexed indexed, List<String> all) {
    Set<String> gone = new TreeSet<>(all);
    store
        .apply(indexed.collection())
        .listIndexes()
        .map(index -> index.getString("name"))
        .forEach(gone::remove);
    if (gone.isEmpty()) {
      missing.remove(indexed);
      refused.remove(indexed);
      return;
    }
    if (!gone.equals(missing.put(indexed, gone))) {
      log.atWarn()
          .addKeyValue("collection", indexed.collection())
          .addKeyValue("indexes", gone)
          .log("Indexes have gone and are made again");
    }
    makeAgain(indexed);
  }

  private void makeAgain(Indexed indexed) {
    if (refused.merge(indexed, 1, Integer::sum) % LOOKS_BETWEEN_ATTEMPTS != 1) {
      return;
    }
    try {
      make(indexed);
      missing.remove(indexed);
      refused.remove(indexed);
    } catch (MongoCommandException e) {
      log.atWarn()
          .addKeyValue("collection", indexed.collection())
          .addKeyValue("code", e.getErrorCodeName())
          .log("The store refuses to make indexes");
    }
  }

  /** The names of those that are not there, each after its collection's. */
  List<String> missing() {
    List<String> all = new ArrayList<>();
    missing.forEach(
        (indexed, gone) -> gone.forEach(name -> all.add(indexed.collection() + "." + name)));
    return all.stream().sorted().toList();
  }
}
