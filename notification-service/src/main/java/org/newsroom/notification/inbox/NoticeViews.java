package org.newsroom.notification.inbox;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.newsroom.notification.notice.Inbox;
import org.newsroom.notification.notice.Notice;
import org.newsroom.notification.notice.Recipient;
import org.newsroom.notification.notice.Texts;
import org.newsroom.notification.site.Site;
import org.springframework.stereotype.Component;

/** Puts notices into words for their reader, each with the article that it is about. */
@Component
public class NoticeViews {

  private final Texts texts;
  private final Site site;

  NoticeViews(Texts texts, Site site) {
    this.texts = texts;
    this.site = site;
  }

  /** The places that {@link #of} asks for, of all the inboxes in one query. */
  public Map<UUID, Site.Place> placesOf(Collection<Inbox> inboxes) {
    return site.placesOf(inboxes);
  }

  /** A notice that the inbox's reader may see, without the states of its delivery. */
  public NoticeView of(Inbox inbox, Notice notice, Map<UUID, Site.Place> places) {
    Recipient reader = Objects.requireNonNull(inbox.recipient());
    UUID id = inbox.commentId();
    Site.Place place = places.getOrDefault(id, Site.Place.UNKNOWN);
    return NoticeView.of(id, place, notice, texts.of(notice, reader.locale()));
  }
}
