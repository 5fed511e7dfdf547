package org.newsroom.moderation.desk.session;

import java.time.Instant;
import org.newsroom.platform.security.StaffProperties;

/**
 * A session that goes on.
 *
 * @param user the member of the staff as configured now
 * @param idleUntil when it ends if it is not used any more
 * @param until when it ends however much it is used
 */
record Session(SessionId id, StaffProperties.User user, Instant idleUntil, Instant until) {

  static Session of(
      SessionId id, StoredSession stored, StaffProperties.User user, SessionProperties settings) {
    return new Session(id, user, stored.endsAt(), stored.created().plus(settings.longest()));
  }
}
