package org.newsroom.notification.store;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsroom.platform.store.Indexed;
import org.springframework.stereotype.Component;

/**
 * The indexes over the inboxes. But for the one by which inboxes expire they are sparse, so that
 * only what waits is in them, and what was reported, however many comments there are.
 */
@Component
final class InboxIndexes implements Indexed {

  @Override
  public String collection() {
    return InboxDocument.COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    IndexOptions sparse = new IndexOptions().sparse(true);
    return List.of(
        new IndexModel(Indexes.ascending("mail.dueAt"), sparse),
        new IndexModel(Indexes.ascending("mail.since"), sparse),
        new IndexModel(Indexes.ascending("mail.heldFor"), sparse),
        new IndexModel(Indexes.ascending("matter.reported"), sparse),
        new IndexModel(Indexes.ascending("addressUntil"), sparse),
        new IndexModel(Indexes.ascending("recipient.emailHash"), sparse),
        new IndexModel(
            Indexes.ascending("expiresAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)));
  }
}
