package org.newsroom.moderation.desk.session;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.newsroom.platform.security.Staff;
import org.newsroom.platform.security.StaffProperties;
import org.newsroom.platform.store.Indexed;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The sessions of all instances. */
@Repository
class Sessions implements Indexed {

  static final String COLLECTION = "sessions";

  private static final Duration REST = Duration.ofMinutes(1);

  private final MongoOperations mongo;
  private final Staff staff;
  private final StaffProperties issuer;
  private final SessionProperties settings;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Sessions(
      MongoOperations mongo,
      Staff staff,
      StaffProperties issuer,
      SessionProperties settings,
      Clock clock) {
    this.mongo = mongo;
    this.issuer = issuer;
    this.staff = staff;
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
        new IndexModel(
            Indexes.ascending("endsAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS)),
        new IndexModel(Indexes.ascending("user")));
  }

  /** A new session under a new id. */
  Session start(StaffProperties.User user) {
    SessionId id = SessionId.next(random);
    StoredSession session = mongo.insert(StoredSession.start(id, user, clock.instant(), settings));
    return Session.of(id, session, new Editor(user.name(), user.roles()), settings);
  }

  /** A new session of somebody for whom the issuer vouches. */
  Session start(Editor editor) {
    SessionId id = SessionId.next(random);
    StoredSession session =
        mongo.insert(StoredSession.start(id, editor, clock.instant(), settings));
    return Session.of(id, session, editor, settings);
  }

  /**
   * The session of the id, which is in use with that. There is none when it is over, or when its
   * user is configured no more or with another password.
   */
  Optional<Session> find(SessionId id) {
    Instant now = clock.instant();
    StoredSession stored = mongo.findById(id.digest(), StoredSession.class);
    if (stored == null || stored.isOver(now)) {
      return Optional.empty();
    }
    return editorOf(stored).map(editor -> Session.of(id, use(stored, now), editor, settings));
  }

  private Optional<Editor> editorOf(StoredSession stored) {
    List<String> roles = stored.roles();
    return roles == null
        ? staff
            .find(stored.user())
            .filter(stored::isOf)
            .map(user -> new Editor(user.name(), user.roles()))
        : Optional.of(new Editor(stored.user(), roles)).filter(editor -> issuer.offersSignIn());
  }

  private StoredSession use(StoredSession session, Instant now) {
    Duration rest = REST.compareTo(settings.idle()) < 0 ? REST : Duration.ZERO;
    if (!session.isRestedFor(rest, now)) {
      return session;
    }
    StoredSession used = session.used(now, settings);
    mongo.updateFirst(
        new Query(where("id").is(session.id())),
        new Update().max("lastUse", used.lastUse()).max("endsAt", used.endsAt()),
        StoredSession.class);
    return used;
  }

  void end(SessionId id) {
    mongo.remove(new Query(where("id").is(id.digest())), StoredSession.class);
  }

  /** Ends all sessions of a user, wherever they are. */
  void endAllOf(String user) {
    mongo.remove(new Query(where("user").is(user)), StoredSession.class);
  }
}
