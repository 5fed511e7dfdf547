package org.newsroom.notification.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The inboxes whose mail waits, as whoever watches the mail asks for them. */
@Repository
public class WaitingMail {

  private final MongoOperations mongo;

  WaitingMail(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The number of inboxes that wait for mail, counted no further than to {@code most}. */
  public long count(int most) {
    return mongo.count(waiting().limit(most), InboxDocument.class);
  }

  /** The time since which the mail that has waited longest waits; null when none does. */
  public @Nullable Instant since() {
    Query query = waiting().with(Sort.by("mail.since"));
    query.fields().include("mail.since");
    Longest longest = mongo.findOne(query, Longest.class, InboxDocument.COLLECTION);
    return longest == null ? null : longest.mail().since();
  }

  /** The condition that the sparse index over what waits can answer. */
  private static Query waiting() {
    return new Query(where("mail.since").gt(Instant.EPOCH));
  }

  /** The inbox whose mail has waited longest. */
  record Longest(Mail mail) {

    /** The time since which the mail of an inbox waits. */
    record Mail(Instant since) {}
  }
}
