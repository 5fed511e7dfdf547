package org.newsroom.moderation.ruling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.trace.Traces;
import org.springframework.stereotype.Component;

/** Makes and sends the events that say which ruling is in force for a comment. */
@Component
public class Announcements {

  private final Events events;
  private final Explanation explanation;
  private final Traces traces;

  Announcements(Events events, Explanation explanation, Traces traces) {
    this.events = events;
    this.explanation = explanation;
    this.traces = traces;
  }

  /**
   * The event of a ruling that no event has caused: it goes on with the comment's trace and links
   * that of the editor's request, which may be about hundreds of comments.
   */
  OutgoingEvent of(Case subject) {
    return of(subject, traces.resume("rule", subject.origin().traceparent()));
  }

  /** The event, caused by another event, whose trace it continues. */
  public OutgoingEvent of(Case subject, @Nullable String traceparent) {
    CommentModerated event = CommentModerated.of(subject, explanation.of(subject));
    return events.create(
        CommentModerated.TYPE,
        event.eventId(),
        event.commentId(),
        event.decidedAt(),
        event,
        traceparent);
  }

  /**
   * Sends all of them and awaits all.
   *
   * @throws org.newsroom.platform.event.EventsNotSentException when one was not acknowledged
   */
  public void send(List<OutgoingEvent> announced) {
    events.send(announced);
  }
}
