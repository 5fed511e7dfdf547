package org.newsroom.moderation.desk.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.newsroom.platform.security.StaffProperties;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * A session as the store keeps it. Roles are no part of it: those that the configuration gives now
 * count.
 *
 * @param id the digest of the session's id
 * @param credential a digest of the user's password hash: a session ends with its password
 * @param endsAt when it ends if it is not used any more; the store drops it then
 */
@Document(Sessions.COLLECTION)
record StoredSession(
    @MongoId String id,
    String user,
    String credential,
    Instant created,
    Instant lastUse,
    Instant endsAt) {

  static StoredSession start(
      SessionId id, StaffProperties.User user, Instant now, SessionProperties settings) {
    return new StoredSession(
        id.digest(), user.name(), credentialOf(user), now, now, earlier(now, now, settings));
  }

  private static Instant earlier(Instant created, Instant lastUse, SessionProperties settings) {
    Instant idle = lastUse.plus(settings.idle());
    Instant longest = created.plus(settings.longest());
    return idle.isBefore(longest) ? idle : longest;
  }

  StoredSession used(Instant now, SessionProperties settings) {
    return new StoredSession(id, user, credential, created, now, earlier(created, now, settings));
  }

  boolean isOver(Instant now) {
    return !now.isBefore(endsAt);
  }

  boolean isOf(StaffProperties.User member) {
    return credential.equals(credentialOf(member));
  }

  /** Whether its last use should be written down: not with each of a hundred requests a minute. */
  boolean isRestedFor(Duration rest, Instant now) {
    return !now.isBefore(lastUse.plus(rest));
  }

  private static String credentialOf(StaffProperties.User user) {
    return Base64.getEncoder().encodeToString(SessionId.sha256(user.password()));
  }
}
