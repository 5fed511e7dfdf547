package org.newsroom.comment.appeal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.secret.Pseudonyms;
import org.newsroom.comment.store.Appeal;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.comment.store.OwnComments;
import org.newsroom.comment.store.Step;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.springframework.stereotype.Component;

/** Puts a decision before the editors once more, at most once. */
@Component
class Appealing {

  private final OwnComments comments;
  private final Pseudonyms pseudonyms;
  private final Events events;
  private final Clock clock;

  Appealing(OwnComments comments, Pseudonyms pseudonyms, Events events, Clock clock) {
    this.comments = comments;
    this.pseudonyms = pseudonyms;
    this.events = events;
    this.clock = clock;
  }

  /** The appeal, now or earlier, against the decision in force; null when none may be made. */
  @Nullable Appeal appeal(OwnComment comment, @Nullable String text) {
    Step ruling = comment.standing().appealable();
    if (ruling == null) {
      return null;
    }
    Appeal earlier = comment.standing().way().own().appeal();
    if (earlier != null && earlier.sequence() == ruling.sequence()) {
      return earlier;
    }
    UUID id = pseudonyms.appealId(comment.id(), ruling.sequence());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Appeal appeal = new Appeal(id, ruling.sequence(), now);
    if (comments.appeal(comment.id(), appeal, event(comment, appeal, text))) {
      return appeal;
    }
    OwnComment changed = comments.find(comment.id());
    if (changed == null || changed.isWithdrawn()) {
      return null;
    }
    Appeal other = changed.standing().way().own().appeal();
    return other != null && other.sequence() == ruling.sequence() ? other : null;
  }

  private OutgoingEvent event(OwnComment comment, Appeal appeal, @Nullable String text) {
    return events.create(
        CommentAppealed.TYPE,
        appeal.id().toString(),
        comment.id().toString(),
        appeal.at(),
        new CommentAppealed(
            appeal.id(),
            comment.id(),
            comment.articleId(),
            appeal.sequence(),
            text,
            comment.locale(),
            appeal.at()));
  }
}
