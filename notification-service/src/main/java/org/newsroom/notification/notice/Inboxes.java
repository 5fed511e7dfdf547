package org.newsroom.notification.notice;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.store.Indexed;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

/**
 * The authors' inboxes, one document per comment. A change reads, decides and writes on condition
 * that nobody wrote in between, and starts over for those where somebody did.
 */
@Repository
public class Inboxes implements Indexed {

  private static final String COLLECTION = "inboxes";
  private static final int MOST_ROUNDS = 50;
  private static final String ID = "_id";
  private static final String ADDRESS_UNTIL = "addressUntil";
  private static final String EXPIRES_AT = "expiresAt";
  private static final String STREAMED_TO = "streamedTo";

  private final MongoCollection<Document> inboxes;
  private final NoticeProperties settings;
  private final Clock clock;

  Inboxes(MongoDatabase database, NoticeProperties settings, Clock clock) {
    this.inboxes = database.getCollection(COLLECTION);
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  /** Sparse, so that only what waits is in them, however many comments there are. */
  @Override
  public List<IndexModel> indexes() {
    IndexOptions sparse = new IndexOptions().sparse(true);
    return List.of(
        new IndexModel(Indexes.ascending(InboxDocuments.MAIL_DUE), sparse),
        new IndexModel(Indexes.ascending(InboxDocuments.MAIL_SINCE), sparse),
        new IndexModel(Indexes.ascending(ADDRESS_UNTIL), sparse),
        new IndexModel(
            Indexes.ascending(EXPIRES_AT), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)));
  }

  /**
   * Applies each change, which must be repeatable, to its inbox.
   *
   * @return those that changed; where somebody else made the very same change at the same time,
   *     both are told so
   */
  public List<Changed> change(Map<UUID, UnaryOperator<Inbox>> changes) {
    Map<UUID, Changed> written = new LinkedHashMap<>();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Changed> open = decide(changes);
      if (open.isEmpty()) {
        return List.copyOf(written.values());
      }
      open.forEach(changed -> written.put(changed.after().commentId(), changed));
      if (write(open) == open.size()) {
        return List.copyOf(written.values());
      }
    }
    throw new OptimisticLockingFailureException("inboxes change faster than they can be written");
  }

  @SuppressWarnings("ReferenceEquality") // A change that changes nothing gives back what it got.
  private List<Changed> decide(Map<UUID, UnaryOperator<Inbox>> changes) {
    Map<UUID, Inbox> known = new HashMap<>();
    find(changes.keySet()).forEach(inbox -> known.put(inbox.commentId(), inbox));
    List<Changed> open = new ArrayList<>();
    changes.forEach(
        (id, change) -> {
          Inbox before = known.getOrDefault(id, Inbox.of(id));
          Inbox after = change.apply(before);
          if (after != before) {
            open.add(new Changed(before, after));
          }
        });
    return open;
  }

  private int write(List<Changed> open) {
    List<WriteModel<Document>> writes = open.stream().map(this::write).toList();
    try {
      var result = inboxes.bulkWrite(writes, new BulkWriteOptions().ordered(false));
      return result.getInsertedCount() + result.getMatchedCount();
    } catch (MongoBulkWriteException e) {
      if (e.getWriteConcernError() == null
          && e.getWriteErrors().stream().allMatch(Inboxes::raced)) {
        return 0;
      }
      throw e;
    }
  }

  private static boolean raced(BulkWriteError fault) {
    return ErrorCategory.fromErrorCode(fault.getCode()) == ErrorCategory.DUPLICATE_KEY;
  }

  private WriteModel<Document> write(Changed changed) {
    Inbox after = changed.after();
    Instant now = clock.instant();
    Instant expiry = now.plus(settings.keep());
    boolean addressed = after.recipient() != null && after.recipient().email() != null;
    Instant addressUntil = addressed ? now.plus(settings.keepAddress()) : null;
    if (after.version() == 0) {
      Document document = InboxDocuments.insert(after).append(EXPIRES_AT, expiry);
      return new InsertOneModel<>(
          addressed ? document.append(ADDRESS_UNTIL, addressUntil) : document);
    }
    return new UpdateOneModel<>(
        Filters.and(
            Filters.eq(ID, after.commentId()), Filters.eq(InboxDocuments.VERSION, after.version())),
        Updates.combine(
            InboxDocuments.update(after),
            Updates.set(EXPIRES_AT, expiry),
            addressed ? Updates.set(ADDRESS_UNTIL, addressUntil) : Updates.unset(ADDRESS_UNTIL)));
  }

  /** Those of the comments that have one. */
  public List<Inbox> find(Collection<UUID> commentIds) {
    return inboxes
        .find(Filters.in(ID, commentIds))
        .map(InboxDocuments::read)
        .into(new ArrayList<>());
  }

  /** The inbox, with the position up to which it went into a live stream. */
  public @Nullable Streamed findStreamed(UUID commentId) {
    Document found = inboxes.find(Filters.eq(ID, commentId)).first();
    return found == null
        ? null
        : new Streamed(InboxDocuments.read(found), found.getInteger(STREAMED_TO, 0));
  }

  /** The position of the last visible notice of each of the comments that have one. */
  public Map<UUID, Integer> lastPositions(Collection<UUID> commentIds) {
    Map<UUID, Integer> last = new HashMap<>();
    inboxes
        .find(Filters.in(ID, commentIds))
        .projection(Projections.include(InboxDocuments.LAST))
        .forEach(
            found -> last.put(found.get(ID, UUID.class), found.getInteger(InboxDocuments.LAST)));
    return last;
  }

  /** Notes up to which position inboxes went into a live stream. */
  public void streamed(Map<UUID, Integer> positions) {
    inboxes
        .withWriteConcern(WriteConcern.W1)
        .bulkWrite(
            positions.entrySet().stream()
                .map(
                    streamed ->
                        new UpdateOneModel<Document>(
                            Filters.eq(ID, streamed.getKey()),
                            Updates.max(STREAMED_TO, streamed.getValue())))
                .toList(),
            new BulkWriteOptions().ordered(false));
  }

  /**
   * Claims inboxes whose mail is due, for this caller alone until the claim ends.
   *
   * @return null when nothing is due; empty when others were faster
   */
  public @Nullable List<Inbox> claimDue(int most, UUID claim, Instant until) {
    Bson isDue = Filters.lte(InboxDocuments.MAIL_DUE, clock.instant());
    List<UUID> due =
        inboxes
            .find(isDue)
            .sort(Sorts.ascending(InboxDocuments.MAIL_DUE))
            .projection(Projections.include(ID))
            .limit(most)
            .map(found -> found.get(ID, UUID.class))
            .into(new ArrayList<>());
    if (due.isEmpty()) {
      return null;
    }
    inboxes.updateMany(
        Filters.and(Filters.in(ID, due), isDue),
        Updates.combine(
            Updates.set(InboxDocuments.MAIL_DUE, until),
            Updates.set(InboxDocuments.MAIL_CLAIM, claim),
            Updates.inc(InboxDocuments.VERSION, 1L)));
    return inboxes
        .find(Filters.and(Filters.in(ID, due), Filters.eq(InboxDocuments.MAIL_CLAIM, claim)))
        .map(InboxDocuments::read)
        .into(new ArrayList<>());
  }

  /** How many inboxes wait for mail, counted no further than to {@code most}. */
  public long mailBacklog(int most) {
    return inboxes.countDocuments(
        Filters.gt(InboxDocuments.MAIL_SINCE, Instant.EPOCH), new CountOptions().limit(most));
  }

  /** Since when the mail that has waited longest waits; null when none does. */
  public @Nullable Instant mailWaitsSince() {
    Document oldest =
        inboxes
            .find(Filters.gt(InboxDocuments.MAIL_SINCE, Instant.EPOCH))
            .sort(Sorts.ascending(InboxDocuments.MAIL_SINCE))
            .projection(Projections.include(InboxDocuments.MAIL_SINCE))
            .first();
    return oldest == null ? null : oldest.get("mail", Document.class).getDate("since").toInstant();
  }

  /** Erases the addresses that are not needed any more; returns how many. */
  public long eraseAddresses() {
    return inboxes
        .updateMany(
            Filters.lte(ADDRESS_UNTIL, clock.instant()),
            Updates.combine(
                Updates.unset(InboxDocuments.RECIPIENT + ".email"),
                Updates.set(InboxDocuments.RECIPIENT + ".mail", MailState.NONE.name()),
                Updates.unset(ADDRESS_UNTIL),
                Updates.inc(InboxDocuments.VERSION, 1L)))
        .getModifiedCount();
  }

  /** An inbox before and after a change that was stored. */
  public record Changed(Inbox before, Inbox after) {}

  /** An inbox, and the position up to which it went into a live stream. */
  public record Streamed(Inbox inbox, int position) {}
}
