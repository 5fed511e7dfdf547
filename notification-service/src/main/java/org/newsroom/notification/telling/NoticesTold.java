package org.newsroom.notification.telling;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.NoticeKind;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what authors were told, so that editors can see it. Acknowledgements are left out: everyone
 * gets one. So are notices to those who reported somebody else's comment.
 */
@Component
public class NoticesTold {

  private static final Logger log = LoggerFactory.getLogger(NoticesTold.class);

  private final Events events;

  NoticesTold(Events events) {
    this.events = events;
  }

  /**
   * The notices of an author's comment.
   *
   * @param inbox the inbox that has them
   * @param traceparent the trace in which they were given; null when that is not known
   */
  public record Given(Inbox inbox, List<Notice> notices, @Nullable String traceparent) {

    /** The same in that trace. */
    public Given in(@Nullable String trace) {
      return new Given(inbox, notices, trace);
    }

    private Stream<NoticeGiven> told() {
      return own().map(notice -> NoticeGiven.told(commentId(), notice));
    }

    private Stream<NoticeGiven> mailed() {
      return own().map(notice -> NoticeGiven.mailed(commentId(), notice));
    }

    private Stream<Notice> own() {
      return inbox.matter().reported() == null
          ? notices.stream().filter(notice -> notice.kind() != NoticeKind.RECEIVED)
          : Stream.of();
    }

    /** The comment whose author they are for. */
    public UUID commentId() {
      return inbox.commentId();
    }
  }

  /**
   * Sends which notices can be seen from now on.
   *
   * @throws org.newsroom.platform.event.EventsNotSentException when one was not acknowledged
   */
  public void told(Collection<Given> given) {
    List<OutgoingEvent> news = given.stream().flatMap(one -> events(one, one.told())).toList();
    if (!news.isEmpty()) {
      events.send(news);
    }
  }

  /** Sends of which notices mail has left or failed. A mail is not sent again for want of it. */
  public void mailed(Collection<Given> given) {
    List<OutgoingEvent> news = given.stream().flatMap(one -> events(one, one.mailed())).toList();
    Events.Outcome outcome = events.trySend(news);
    if (outcome.fault() != null) {
      log.atWarn()
          .addKeyValue("fault", outcome.fault().getClass().getSimpleName())
          .addKeyValue("events", news.size() - outcome.acknowledged().size())
          .log("Editors will not see that mail was sent");
    }
  }

  private Stream<OutgoingEvent> events(Given given, Stream<NoticeGiven> news) {
    return news.map(
        one ->
            events.create(
                NoticeGiven.TYPE,
                one.eventId(),
                one.commentId().toString(),
                one.at(),
                one,
                given.traceparent()));
  }
}
