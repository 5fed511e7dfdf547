package org.newsroom.moderation.desk.lockout;

import java.time.Duration;
import java.time.Instant;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.MongoId;

/**
 * The failures of a network, or of a name from a network.
 *
 * @param id a digest: what people type as a name may be their password
 * @param openAt from when on the next attempt is looked at
 * @param forgottenAt when the store drops it
 */
@Document(SignInFailures.COLLECTION)
record FailureCount(@MongoId String id, int failures, Instant openAt, Instant forgottenAt) {

  boolean isForgotten(Instant now) {
    return !now.isBefore(forgottenAt);
  }

  /** For how long nobody may try any more, in whole seconds; nothing when anybody may. */
  Duration pause(Instant now) {
    if (isForgotten(now) || !now.isBefore(openAt)) {
      return Duration.ZERO;
    }
    return Duration.ofSeconds(Duration.between(now, openAt).plusMillis(999).toSeconds());
  }

  FailureCount oneMore(int limit, Instant now, LockOutProperties settings) {
    return of(id, isForgotten(now) ? 1 : failures + 1, limit, now, settings);
  }

  static FailureCount first(String id, int limit, Instant now, LockOutProperties settings) {
    return of(id, 1, limit, now, settings);
  }

  private static FailureCount of(
      String id, int failures, int limit, Instant now, LockOutProperties settings) {
    Duration pause = settings.pauseAfter(failures, limit);
    // Where nobody has to wait, nobody does whose clock was read a moment before this one.
    Instant openAt = pause.isZero() ? Instant.EPOCH : now.plus(pause);
    return new FailureCount(id, failures, openAt, now.plus(settings.memory()));
  }
}
