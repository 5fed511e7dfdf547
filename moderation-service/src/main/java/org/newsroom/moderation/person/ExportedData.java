package org.newsroom.moderation.person;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * What services have given out, a document a part, until it is deleted or some days have passed.
 */
@Repository
class ExportedData implements Indexed {

  private static final String COLLECTION = "personData";

  private final MongoOperations mongo;
  private final PersonProperties settings;
  private final Clock clock;

  ExportedData(MongoOperations mongo, PersonProperties settings, Clock clock) {
    this.mongo = mongo;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(
        new IndexModel(Indexes.ascending("requestId", "service", "part")),
        new IndexModel(
            Indexes.ascending("expiresAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)));
  }

  boolean isOf(ServiceAnswered answer) {
    return answer.data() != null && answer.data().isArray() && !answer.data().isEmpty();
  }

  void keep(ServiceAnswered answer) {
    mongo.save(
        new Part(
            answer.requestId() + ":" + answer.service() + ":" + answer.part(),
            answer.requestId(),
            answer.service(),
            answer.part(),
            String.valueOf(answer.data()),
            clock.instant().plus(settings.persons().keep())));
  }

  /** The parts, each a JSON array; whoever asks closes the stream. */
  Stream<Part> of(String requestId) {
    return mongo.stream(
        new Query(where("requestId").is(requestId)).with(Sort.by("requestId", "service", "part")),
        Part.class);
  }

  void remove(String requestId) {
    mongo.remove(new Query(where("requestId").is(requestId)), Part.class);
  }

  /** A part of what a service has given out. */
  @Document(COLLECTION)
  record Part(
      @MongoId String id,
      String requestId,
      String service,
      int part,
      String json,
      Instant expiresAt) {

    /** The text keeps the data out of logs. */
    @Override
    public String toString() {
      return "Part[id=" + id + "]";
    }
  }
}
