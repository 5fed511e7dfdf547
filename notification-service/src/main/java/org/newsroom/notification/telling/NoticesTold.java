package org.newsroom.notification.telling;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
   */
  public record Given(Inbox inbox, List<Notice> notices) {

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

    private UUID commentId() {
      return inbox.commentId();
    }
  }

  /**
   * Sends which notices can be seen from now on.
   *
   * @throws org.newsroom.platform.event.EventsNotSentException when one was not acknowledged
   */
  public void told(Collection<Given> given) {
    List<OutgoingEvent> news = given.stream().flatMap(Given::told).map(this::event).toList();
    if (!news.isEmpty()) {
      events.send(news);
    }
  }

  /** Sends of which notices mail has left or failed. A mail is not sent again for want of it. */
  public void mailed(Collection<Given> given) {
    List<OutgoingEvent> news = given.stream().flatMap(Given::mailed).map(this::event).toList();
    Events.Outcome outcome = events.trySend(news);
    if (outcome.fault() != null) {
      log.atWarn()
          .addKeyValue("fault", outcome.fault().getClass().getSimpleName())
          .addKeyValue("events", news.size() - outcome.acknowledged().size())
          .log("Editors will not see that mail was sent");
    }
  }

  private OutgoingEvent event(NoticeGiven given) {
    return events.create(
        NoticeGiven.TYPE, given.eventId(), given.commentId().toString(), given.at(), given);
  }
}
