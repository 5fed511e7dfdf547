package org.newsroom.comment.correction;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.sanction.AuthorKeys;
import org.newsroom.comment.sanction.Suspension;
import org.newsroom.comment.sanction.Suspensions;
import org.newsroom.comment.store.NewComment;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.comment.store.OwnComments;
import org.newsroom.comment.submission.CommentSubmitted;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.springframework.stereotype.Component;

/** Gives a comment its next text, which goes the way of the first. */
@Component
class Correcting {

  private static final int ATTEMPTS = 5;

  private final OwnComments comments;
  private final Suspensions suspensions;
  private final CorrectionProperties settings;
  private final Events events;
  private final Clock clock;

  Correcting(
      OwnComments comments,
      Suspensions suspensions,
      CorrectionProperties settings,
      Events events,
      Clock clock) {
    this.comments = comments;
    this.suspensions = suspensions;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /** Corrects the comment; the text that it has already is no correction. */
  Correction correct(UUID id, String text) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      OwnComment comment = comments.find(id);
      Correction refusal = refusal(comment);
      if (comment == null || refusal != null) {
        return refusal == null ? Correction.Refused.UNKNOWN_COMMENT : refusal;
      }
      if (comment.text().equals(text) || corrected(comment, text)) {
        return new Correction.Taken(
            comment.text().equals(text) ? comment : comment.corrected(text));
      }
    }
    return Correction.Refused.BUSY;
  }

  private @Nullable Correction refusal(@Nullable OwnComment comment) {
    if (comment == null) {
      return Correction.Refused.UNKNOWN_COMMENT;
    }
    if (comment.isWithdrawn()) {
      return Correction.Refused.WITHDRAWN;
    }
    Suspension suspension = suspension(comment.author());
    if (suspension != null) {
      return new Correction.Suspended(suspension, comment.locale());
    }
    boolean open = settings.until(comment, clock.instant()) != null;
    return open ? null : Correction.Refused.TOO_LATE;
  }

  private @Nullable Suspension suspension(NewComment.Author author) {
    return suspensions.of(
        new AuthorKeys(author.reader(), author.emailHash(), author.addressHash()));
  }

  private boolean corrected(OwnComment before, String text) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    CommentSubmitted news = CommentSubmitted.corrected(before, text, now);
    String id = before.id().toString();
    OutgoingEvent event =
        events.create(CommentSubmitted.TYPE, id + "-r" + news.revision(), id, now, news);
    return comments.correct(before, text, now, event);
  }
}
