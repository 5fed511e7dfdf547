package org.newsroom.moderation.desk.session;

import java.time.Instant;

/**
 * A session that goes on.
 *
 * @param editor whose it is, with the roles that count now
 * @param idleUntil when it ends if it is not used any more
 * @param until when it ends however much it is used
 */
record Session(SessionId id, Editor editor, Instant idleUntil, Instant until) {

  static Session of(SessionId id, StoredSession stored, Editor editor, SessionProperties settings) {
    return new Session(id, editor, stored.endsAt(), stored.created().plus(settings.longest()));
  }
}
