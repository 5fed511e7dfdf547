package org.newsroom.moderation.person;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.outbox.OutboxRelay;
import org.newsroom.platform.outbox.PendingEvent;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The requests about persons, with what the services have answered. */
@Repository
class PersonRequests implements Indexed {

  private final MongoOperations mongo;
  private final ExportedData data;
  private final OutboxRelay relay;
  private final Clock clock;

  PersonRequests(MongoOperations mongo, ExportedData data, OutboxRelay personRelay, Clock clock) {
    this.mongo = mongo;
    this.data = data;
    this.relay = personRelay;
    this.clock = clock;
  }

  @Override
  public String collection() {
    return RequestDocument.COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(new IndexModel(Indexes.descending("at")));
  }

  /** Stores a request with its event, and has that sent. */
  void add(RequestDocument request, OutgoingEvent event) {
    mongo.insert(request);
    relay.stored(request.id(), List.of(event), event.time());
  }

  Optional<RequestDocument> find(String id) {
    return Optional.ofNullable(mongo.findById(id, RequestDocument.class));
  }

  List<RequestDocument> latest(int limit) {
    Query latest = new Query().with(Sort.by(Sort.Direction.DESC, "at")).limit(limit);
    latest.fields().exclude(PendingEvent.FIELD);
    return mongo.find(latest, RequestDocument.class);
  }

  /**
   * Notes answers, and keeps what was given out; a repeated one changes nothing. One to a request
   * that is not here, or whose data were deleted, is passed over.
   */
  void answered(List<ServiceAnswered> answers) {
    for (ServiceAnswered answer : answers) {
      String service = "services." + answer.service();
      Update update = new Update().set(service + ".parts." + answer.part(), answer.numbers());
      if (answer.last()) {
        update.set(service + ".last", answer.part()).min(service + ".at", answer.answeredAt());
      }
      Query known = new Query(where("id").is(answer.requestId()).and("removedAt").isNull());
      if (data.isOf(answer) && mongo.exists(known, RequestDocument.class)) {
        // The data first: a part that is noted is there.
        data.keep(answer);
      }
      mongo.updateFirst(known, update, RequestDocument.class);
    }
  }

  /** Deletes an export's data. */
  void remove(String id) {
    Instant now = clock.instant();
    mongo.updateFirst(
        new Query(where("id").is(id).and("removedAt").isNull()),
        new Update().set("removedAt", now),
        RequestDocument.class);
    data.remove(id);
  }
}
