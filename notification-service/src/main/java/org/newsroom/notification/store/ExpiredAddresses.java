package org.newsroom.notification.store;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import org.newsroom.notification.notice.MailState;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The e-mail addresses in inboxes that are not needed any more, and the words to quote to them. */
@Repository
class ExpiredAddresses {

  private final MongoOperations mongo;
  private final Clock clock;

  ExpiredAddresses(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Erases all such addresses and words; returns how many there were. */
  long erase() {
    return mongo
        .updateMulti(
            new Query(where("addressUntil").lte(clock.instant())),
            new Update()
                .unset("recipient.email")
                .unset("recipient.emailHash")
                .set("recipient.mail", MailState.NONE)
                .unset("matter.text")
                .unset("notices.$[].quote")
                .unset("addressUntil")
                .inc("version", 1L),
            InboxDocument.class)
        .getModifiedCount();
  }
}
