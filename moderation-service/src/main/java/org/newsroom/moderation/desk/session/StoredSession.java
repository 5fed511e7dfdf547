package org.newsroom.moderation.desk.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.security.StaffProperties;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * A session as the store keeps it. The roles of a configured user are no part of it: those that the
 * configuration gives now count.
 *
 * @param id the digest of the session's id
 * @param credential a digest of the user's password hash: a session ends with its password; none
 *     when the issuer vouches for the user
 * @param roles those that the issuer gave; none for a configured user
 * @param endsAt when it ends if it is not used any more; the store drops it then
 */
@Document(Sessions.COLLECTION)
record StoredSession(
    @MongoId String id,
    String user,
    @Nullable String credential,
    @Nullable List<String> roles,
    Instant created,
    Instant lastUse,
    Instant endsAt) {

  static StoredSession start(
      SessionId id, StaffProperties.User user, Instant now, SessionProperties settings) {
    return new StoredSession(
        id.digest(), user.name(), credentialOf(user), null, now, now, earlier(now, now, settings));
  }

  /** A session of somebody for whom the issuer vouches. */
  static StoredSession start(SessionId id, Editor editor, Instant now, SessionProperties settings) {
    return new StoredSession(
        id.digest(), editor.name(), null, editor.roles(), now, now, earlier(now, now, settings));
  }

  private static Instant earlier(Instant created, Instant lastUse, SessionProperties settings) {
    Instant idle = lastUse.plus(settings.idle());
    Instant longest = created.plus(settings.longest());
    return idle.isBefore(longest) ? idle : longest;
  }

  StoredSession used(Instant now, SessionProperties settings) {
    return new StoredSession(
        id, user, credential, roles, created, now, earlier(created, now, settings));
  }

  boolean isOver(Instant now) {
    return !now.isBefore(endsAt);
  }

  boolean isOf(StaffProperties.User member) {
    return credentialOf(member).equals(credential);
  }

  /** Whether its last use should be written down: not with each of a hundred requests a minute. */
  boolean isRestedFor(Duration rest, Instant now) {
    return !now.isBefore(lastUse.plus(rest));
  }

  private static String credentialOf(StaffProperties.User user) {
    return Base64.getEncoder().encodeToString(SessionId.sha256(user.password()));
  }
}
