package org.newsroom.article.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsroom.article.discussion.edition.CommentModerated;
import org.newsroom.article.discussion.edition.CommentPublished;
import org.newsroom.article.discussion.edition.Occurrence;
import org.newsroom.article.discussion.edition.Placement;
import org.newsroom.article.discussion.edition.Step;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.springframework.stereotype.Component;

/** The events that tell other services which comments are on their pages and which are not. */
@Component
class Announcements {

  private final Events events;

  Announcements(Events events) {
    this.events = events;
  }

  /** The events of comments that stand by what the steps end with. */
  List<OutgoingEvent> of(List<Step> steps) {
    List<OutgoingEvent> announcements = new ArrayList<>();
    for (Step step : steps) {
      CommentPublished.State state = step.after().announcement();
      if (state != null) {
        announcements.add(of(step, state));
      }
    }
    return announcements;
  }

  private OutgoingEvent of(Step step, CommentPublished.State state) {
    CommentPublished published = published(step, state);
    return events.create(
        CommentPublished.TYPE,
        published.eventId(),
        published.commentId(),
        published.occurredAt(),
        published,
        step.last().traceparent());
  }

  private static CommentPublished published(Step step, CommentPublished.State state) {
    Placement placement = step.after();
    Occurrence occurrence = step.occurrence();
    boolean byVerdict =
        placement.cause() == null || placement.cause() == CommentPublished.Cause.VERDICT;
    return new CommentPublished(
        step.commentId(),
        occurrence.articleId(),
        state,
        byVerdict ? placement.settled() : placement.sequence(),
        Objects.requireNonNullElse(placement.cause(), CommentPublished.Cause.VERDICT),
        placement.revision(),
        placement.visible() ? edited(occurrence) : null,
        placement.visible() ? reply(occurrence) : null,
        occurrence.locale(),
        Objects.requireNonNull(placement.changedAt()));
  }

  private static CommentPublished.@Nullable Edited edited(Occurrence occurrence) {
    return occurrence instanceof CommentModerated ruling && ruling.edited()
        ? new CommentPublished.Edited(ruling.comment().text())
        : null;
  }

  private static CommentPublished.@Nullable Reply reply(Occurrence occurrence) {
    return occurrence.parentId() != null && occurrence instanceof CommentModerated ruling
        ? new CommentPublished.Reply(
            occurrence.parentId(), ruling.comment().authorName(), ruling.comment().text())
        : null;
  }
}
