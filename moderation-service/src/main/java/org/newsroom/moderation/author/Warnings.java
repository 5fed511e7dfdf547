package org.newsroom.moderation.author;

import java.util.Optional;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.store.AuthorCases;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.springframework.stereotype.Component;

/**
 * Makes the events by which authors hear of warnings. An author is known by comments alone, so that
 * a warning is told with the latest of them that was not taken back.
 */
@Component
class Warnings {

  private static final int LATEST = 20;

  private final AuthorCases cases;
  private final Events events;

  Warnings(AuthorCases cases, Events events) {
    this.cases = cases;
    this.events = events;
  }

  /** The event, where the sanction is a warning with words that can reach its author. */
  Optional<OutgoingEvent> of(AuthorKey author, Sanction imposed) {
    String message = imposed.terms().message();
    if (imposed.terms().kind() != Sanction.Kind.WARN || message == null || message.isBlank()) {
      return Optional.empty();
    }
    return cases.latest(author.value(), null, LATEST).stream()
        .filter(one -> !one.isWithdrawn())
        .findFirst()
        .map(Case::commentId)
        .map(commentId -> event(AuthorWarned.of(imposed, commentId)));
  }

  private OutgoingEvent event(AuthorWarned warned) {
    return events.create(
        AuthorWarned.TYPE, warned.warningId(), warned.commentId(), warned.warnedAt(), warned);
  }
}
