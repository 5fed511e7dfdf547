package org.newsroom.comment.report;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.PendingEvent;
import org.newsroom.platform.store.Indexed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The reports, each stored together with its event. They are forgotten after a year. */
@Repository
class Reports implements Indexed {

  private static final long KEPT_DAYS = 365;

  private final MongoOperations mongo;
  private final OutboxRelay relay;

  Reports(MongoOperations mongo, OutboxRelay reportRelay) {
    this.mongo = mongo;
    this.relay = reportRelay;
  }

  @Override
  public String collection() {
    return ReportDocument.COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(
        new IndexModel(
            Indexes.ascending("reportedAt"),
            new IndexOptions().expireAfter(KEPT_DAYS, TimeUnit.DAYS)));
  }

  /** When the report of that id was stored, or null when there is none. */
  @Nullable Instant reportedAt(UUID id) {
    ReportDocument found = mongo.findById(id, ReportDocument.class);
    return found == null ? null : found.reportedAt();
  }

  /** Stores the report unless there is one of that id; gives the time of whichever is stored. */
  Instant store(UUID id, UUID commentId, OutgoingEvent event) {
    try {
      mongo.insert(
          new ReportDocument(
              id, commentId, event.time(), PendingEvent.documentsOf(List.of(event), event.time())));
      relay.stored(id, List.of(event), event.time());
      return event.time();
    } catch (DuplicateKeyException e) {
      return Objects.requireNonNull(reportedAt(id));
    }
  }
}
