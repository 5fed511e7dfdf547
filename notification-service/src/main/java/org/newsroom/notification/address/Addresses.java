package org.newsroom.notification.address;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.store.Indexed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The treatment of addresses, by their hashes: an address itself is never stored here. */
@Repository
public class Addresses implements Indexed {

  private static final int MOST_ROUNDS = 50;
  private static final Duration HOUR = Duration.ofHours(1);

  private final MongoOperations mongo;
  private final AddressProperties settings;
  private final Clock clock;

  Addresses(MongoOperations mongo, AddressProperties settings, Clock clock) {
    this.mongo = mongo;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String collection() {
    return AddressDocument.COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(
        new IndexModel(
            Indexes.ascending("expiresAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)));
  }

  /** The treatment of those of the addresses of which something is known. */
  public Map<String, Treatment> find(Collection<String> hashes) {
    Instant now = clock.instant();
    return mongo.find(new Query(where("id").in(hashes)), AddressDocument.class).stream()
        .collect(Collectors.toMap(AddressDocument::id, document -> document.treatment(now)));
  }

  /**
   * Counts a mail that is about to go to the address.
   *
   * @return null when it may go; else the time from which it may, not having been counted
   */
  public @Nullable Instant count(String hash) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Instant now = clock.instant();
      AddressDocument known = mongo.findById(hash, AddressDocument.class);
      List<Instant> sent = new ArrayList<>();
      if (known != null && known.sent() != null) {
        known.sent().stream().filter(at -> at.isAfter(now.minus(HOUR))).forEach(sent::add);
      }
      if (sent.size() >= settings.mostPerHour()) {
        return sent.get(sent.size() - settings.mostPerHour()).plus(HOUR);
      }
      sent.add(now);
      if (write(hash, known, sent, now)) {
        return null;
      }
    }
    throw new OptimisticLockingFailureException("an address gets mail faster than is counted");
  }

  private boolean write(
      String hash, @Nullable AddressDocument known, List<Instant> sent, Instant now) {
    if (known == null) {
      try {
        mongo.insert(new AddressDocument(hash, 1, sent, null, null, now.plus(HOUR)));
        return true;
      } catch (DuplicateKeyException e) {
        return false;
      }
    }
    Update update = new Update().set("sent", sent).inc("version", 1L);
    Instant expiry = known.expiresAt();
    if (expiry != null && expiry.isBefore(now.plus(HOUR))) {
      update.set("expiresAt", now.plus(HOUR));
    }
    return mongo
            .updateFirst(
                new Query(where("id").is(hash).and("version").is(known.version())),
                update,
                AddressDocument.class)
            .getMatchedCount()
        == 1;
  }

  /** Notes that the mail server has refused the address for good. */
  public void bounced(String hash) {
    Instant until = clock.instant().plus(settings.bouncedFor());
    Query unsubscribed = new Query(where("id").is(hash).and("unsubscribed").exists(true));
    Update bounced = new Update().set("bouncedUntil", until).inc("version", 1L);
    if (mongo.updateFirst(unsubscribed, bounced, AddressDocument.class).getMatchedCount() == 0) {
      mongo.upsert(
          new Query(where("id").is(hash)),
          new Update().set("bouncedUntil", until).set("expiresAt", until).inc("version", 1L),
          AddressDocument.class);
    }
  }

  /** Notes for good that the owner of the address does not want those mails. */
  public void unsubscribe(AddressHashes.Subscription subscription) {
    mongo.upsert(
        new Query(where("id").is(subscription.hash())),
        new Update()
            .addToSet("unsubscribed", subscription.scope())
            .unset("expiresAt")
            .inc("version", 1L),
        AddressDocument.class);
  }

  /**
   * Forgets what is known of addresses, but that their owners want no mail: that was their wish,
   * and only its mark keeps it.
   */
  public void forget(Collection<String> hashes) {
    mongo.remove(
        new Query(where("id").in(hashes).and("unsubscribed").exists(false)), AddressDocument.class);
    mongo.updateMulti(
        new Query(where("id").in(hashes)),
        new Update().unset("sent").unset("bouncedUntil").inc("version", 1L),
        AddressDocument.class);
  }
}
