package org.newsroom.moderation.batch;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.newsroom.moderation.batch.Batch.State;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The batches. One instance at a time works on a batch; when it dies, another goes on with the part
 * that it was at, of which what is decided already is decided no second time.
 */
@Repository
class Batches implements Indexed {

  static final String COLLECTION = "batches";
  static final String PARTS = "batchParts";

  private static final String UNDOING = "undoing";
  private static final int LATEST = 20;
  private static final Duration HELD_FOR = Duration.ofSeconds(30);
  private static final FindAndModifyOptions NEW = FindAndModifyOptions.options().returnNew(true);

  private final MongoOperations mongo;
  private final String instance = UUID.randomUUID().toString();

  Batches(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public List<IndexModel> indexes() {
    return List.of(
        new IndexModel(Indexes.compoundIndex(Indexes.ascending("by"), Indexes.descending("at"))),
        new IndexModel(Indexes.ascending("state")),
        new IndexModel(
            Indexes.ascending("expiresAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)));
  }

  /** Stores a batch with its parts; the batch last, so that there is none without them. */
  void add(Batch batch, List<Part> parts) {
    if (!parts.isEmpty()) {
      mongo.insert(parts, Part.class);
    }
    mongo.insert(batch);
  }

  Optional<Batch> find(String id) {
    return Optional.ofNullable(mongo.findById(id, Batch.class));
  }

  /** The latest that an editor has decided. */
  List<Batch> latest(String editor) {
    return mongo.find(
        new Query(where("by").is(editor).and("state").ne(State.PREVIEWED))
            .with(Sort.by(Sort.Direction.DESC, "at"))
            .limit(LATEST),
        Batch.class);
  }

  /** Lets a batch go from a state to another, with what else is set; nothing where it is not so. */
  Optional<Batch> move(String id, List<State> from, Update changes) {
    Query query = new Query(where("id").is(id).and("state").in(from));
    return Optional.ofNullable(mongo.findAndModify(query, changes, NEW, Batch.class));
  }

  /**
   * Opens those parts again that were worked on, to be undone. Whoever still decides one of them
   * can neither close it any more nor begin another.
   */
  void reopen(String batch) {
    mongo.updateMulti(
        new Query(where("batch").is(batch).and("open").is(false)),
        new Update().set("open", true).set(UNDOING, true).set("done", 0).set("skipped", 0),
        Part.class);
    mongo.updateMulti(
        new Query(where("batch").is(batch).and("untouched").is(true)),
        new Update().set("open", false),
        Part.class);
  }

  /** Has the parts of a batch kept until then. */
  void keep(String batch, Instant until) {
    mongo.updateMulti(
        new Query(where("batch").is(batch)), new Update().set("expiresAt", until), Part.class);
  }

  /**
   * Leaves alone those parts that a stop has left. One in whose middle an instance has died is
   * closed only: what was decided of it is to be undone with the others.
   */
  void leave(String batch) {
    Criteria open = where("batch").is(batch).and("open").is(true);
    mongo.updateMulti(
        new Query(new Criteria().andOperator(open, where("begun").ne(true))),
        new Update().set("untouched", true).set("open", false),
        Part.class);
    mongo.updateMulti(new Query(open), new Update().set("open", false), Part.class);
  }

  /** A batch that is to be worked on and that no other instance works on. */
  Optional<Batch> take(Instant now) {
    Criteria free =
        new Criteria()
            .orOperator(
                where("holder").exists(false),
                where("holder").is(instance),
                where("heldUntil").lte(now));
    Query query =
        new Query(where("state").in(State.RUNNING, State.UNDOING).andOperator(free)).limit(1);
    Update held = new Update().set("holder", instance).set("heldUntil", now.plus(HELD_FOR));
    return Optional.ofNullable(mongo.findAndModify(query, held, NEW, Batch.class));
  }

  /** Begins the next part of a batch that is to be worked on as the batch was when it was read. */
  Optional<Part> begin(Batch batch) {
    Criteria open = where("batch").is(batch.id()).and("open").is(true);
    Query query = new Query(asRead(batch, open)).with(Sort.by("_id"));
    Update begun = new Update().set("begun", true);
    return Optional.ofNullable(mongo.findAndModify(query, begun, NEW, Part.class));
  }

  /** Leaves a batch that was stopped to whichever instance is to undo it. */
  void release(String batch) {
    mongo.updateFirst(
        new Query(where("id").is(batch).and("state").is(State.STOPPED).and("holder").is(instance)),
        new Update().unset("holder").unset("heldUntil"),
        Batch.class);
  }

  /** A part that is to be undone is not decided. */
  private static Criteria asRead(Batch batch, Criteria part) {
    return batch.state() == State.UNDOING ? part : part.and(UNDOING).isNull();
  }

  /** Notes that a part is worked through, unless it is to be undone meanwhile. */
  void close(Batch batch, Part part, int done, int skipped) {
    mongo.updateFirst(
        new Query(asRead(batch, where("id").is(part.id()))),
        new Update()
            .set("open", false)
            .set("done", done)
            .set("skipped", skipped)
            .unset("untouched"),
        Part.class);
  }

  /** How far a batch is. */
  Progress progress(String batch) {
    Query query = new Query(where("batch").is(batch));
    query.fields().include("done", "skipped");
    List<Progress> parts = mongo.query(Part.class).as(Progress.class).matching(query).all();
    return new Progress(
        parts.stream().mapToInt(Progress::done).sum(),
        parts.stream().mapToInt(Progress::skipped).sum());
  }

  /** How many were decided, or undone, and how many were left as they were. */
  record Progress(int done, int skipped) {}
}
