package org.newsroom.comment.withdrawal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.comment.store.OwnComments;
import org.newsroom.platform.event.Events;
import org.springframework.stereotype.Component;

/** Takes a comment back, for good: whatever is ruled on it later, it stays away. */
@Component
class Withdrawing {

  private final OwnComments comments;
  private final Events events;
  private final Clock clock;

  Withdrawing(OwnComments comments, Events events, Clock clock) {
    this.comments = comments;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Takes the comment back.
   *
   * @return whether there is such a comment; taking it back again changes nothing
   */
  boolean withdraw(UUID id) {
    OwnComment comment = comments.find(id);
    if (comment == null) {
      return false;
    }
    if (!comment.isWithdrawn()) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      comments.withdraw(
          id,
          now,
          events.create(
              CommentWithdrawn.TYPE,
              id + "-withdrawn",
              id.toString(),
              now,
              CommentWithdrawn.of(comment, now)));
    }
    return true;
  }
}
