package org.newsroom.comment.resending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.comment.store.OwnComment;
import org.newsroom.comment.store.OwnComments;
import org.newsroom.comment.store.UnfinishedComments;
import org.newsroom.comment.submission.CommentSubmitted;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.springframework.stereotype.Component;

/**
 * Announces unfinished comments once more, as events that repeat those that went before: whoever
 * has had these drops them, and answers as it did then. What is still in the outbox is left alone.
 * The address for notices was in the first event only.
 */
@Component
public class Resending {

  /** What is younger may be on its way. */
  private static final Duration USUAL_WAY = Duration.ofMinutes(1);

  private static final int MOST = 1_000;

  private final UnfinishedComments unfinished;
  private final OwnComments comments;
  private final Events events;
  private final Clock clock;

  Resending(UnfinishedComments unfinished, OwnComments comments, Events events, Clock clock) {
    this.unfinished = unfinished;
    this.comments = comments;
    this.events = events;
    this.clock = clock;
  }

  /** Announces all of both kinds, also those that may be on their way, and says how many. */
  public long resendAll() {
    Instant to = clock.instant();
    long sent = 0;
    for (UnfinishedComments.Kind kind : UnfinishedComments.Kind.values()) {
      Instant from;
      Resent resent = new Resent(0, Instant.EPOCH);
      do {
        from = Objects.requireNonNull(resent.next());
        resent = resend(kind, from, to);
        sent += resent.sent();
      } while (resent.next() != null && resent.next().isAfter(from));
    }
    return sent;
  }

  /** Announces up to a thousand of those that have waited since this time, the oldest first. */
  Resent resend(UnfinishedComments.Kind kind, Instant from) {
    return resend(kind, from, clock.instant().minus(USUAL_WAY));
  }

  private Resent resend(UnfinishedComments.Kind kind, Instant from, Instant to) {
    List<UnfinishedComments.Waiting> waiting = unfinished.waiting(kind, from, to, MOST);
    long sent = waiting.stream().filter(one -> resend(one.comment())).count();
    return new Resent(sent, waiting.size() < MOST ? null : waiting.get(MOST - 1).since());
  }

  private boolean resend(OwnComment comment) {
    String id = comment.id().toString();
    int revision = comment.revision();
    Instant at =
        Objects.requireNonNullElse(
            comment.standing().way().own().revisedAt(), comment.submittedAt());
    OutgoingEvent event =
        events.create(
            CommentSubmitted.TYPE,
            revision == 1 ? id : id + "-r" + revision,
            id,
            at,
            CommentSubmitted.again(comment));
    return comments.announce(comment, event);
  }

  /**
   * What was announced.
   *
   * @param next the time from which to go on; null when that were all
   */
  record Resent(long sent, @Nullable Instant next) {}
}
