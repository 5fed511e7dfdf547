package org.newsroom.notification.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.MailQueue;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Claims inboxes whose mail is due, for one caller alone until the claim ends. */
@Repository
public class MailClaims {

  private static final int MOST_IN_ONE_MAIL = 100;

  private final MongoOperations mongo;
  private final Clock clock;

  MailClaims(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /**
   * Claims so many inboxes and, with those that were held for their address, all others that wait
   * for the same.
   *
   * @return the claimed inboxes, none when others were faster; null when nothing is due
   */
  public @Nullable List<Inbox> claimDue(int most, Instant until) {
    UUID claim = UUID.randomUUID();
    Instant now = clock.instant();
    List<UUID> due = due(where("mail.dueAt").lte(now), most);
    if (due.isEmpty()) {
      return null;
    }
    List<Inbox> claimed = claim(due, now, claim, until);
    List<String> addresses =
        claimed.stream()
            .map(Inbox::queue)
            .filter(Objects::nonNull)
            .map(MailQueue::heldFor)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (addresses.isEmpty()) {
      return claimed;
    }
    Criteria isHeld = where("mail.heldFor").in(addresses).and("mail.dueAt").lte(now);
    List<Inbox> all = new ArrayList<>(claimed);
    all.addAll(claim(due(isHeld, MOST_IN_ONE_MAIL), now, claim, until));
    return all;
  }

  private List<UUID> due(Criteria condition, int most) {
    Query isDue = new Query(condition).with(Sort.by("mail.dueAt")).limit(most);
    isDue.fields().include("_id");
    return mongo.find(isDue, Key.class, InboxDocument.COLLECTION).stream().map(Key::id).toList();
  }

  private List<Inbox> claim(List<UUID> due, Instant now, UUID claim, Instant until) {
    mongo.updateMulti(
        new Query(where("_id").in(due).and("mail.dueAt").lte(now)),
        new Update().set("mail.dueAt", until).set("mail.claim", claim).inc("version", 1L),
        InboxDocument.class);
    return mongo
        .find(new Query(where("_id").in(due).and("mail.claim").is(claim)), InboxDocument.class)
        .stream()
        .map(InboxDocument::inbox)
        .toList();
  }

  /** Puts off the end of those of the claims that still stand. */
  public void renew(List<Inbox> claimed, Instant until) {
    List<UUID> ids = claimed.stream().map(Inbox::commentId).toList();
    List<UUID> claims =
        claimed.stream()
            .map(Inbox::queue)
            .filter(Objects::nonNull)
            .map(MailQueue::claim)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    mongo.updateMulti(
        new Query(where("_id").in(ids).and("mail.claim").in(claims)),
        new Update().set("mail.dueAt", until).inc("version", 1L),
        InboxDocument.class);
  }

  /** The key of a stored inbox. */
  record Key(@Id UUID id) {}
}
