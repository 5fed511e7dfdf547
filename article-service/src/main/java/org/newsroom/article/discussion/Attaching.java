package org.newsroom.article.discussion;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.OutgoingEvent;
import org.newsroom.platform.event.Received;
import org.springframework.stereotype.Service;

/**
 * Attaches approved comments to their articles and detaches others, a batch of rulings at a time:
 * counts first, then comments, then caches, then the events that say so. Each step may be repeated.
 * The last write waits for the journal, which keeps the order of the writes.
 */
@Service
class Attaching {

  private final Comments comments;
  private final Discussions discussions;
  private final Events events;
  private final Clock clock;
  private final MeterRegistry meters;
  private final Timer delay;

  Attaching(
      Comments comments,
      Discussions discussions,
      Events events,
      Clock clock,
      MeterRegistry meters) {
    this.comments = comments;
    this.discussions = discussions;
    this.events = events;
    this.clock = clock;
    this.meters = meters;
    this.delay =
        Timer.builder("newsroom.publication.delay")
            .description("From submission until readers see the comment")
            .register(meters);
  }

  /** Applies a batch of rulings; a late or repeated one changes nothing that is stored. */
  void apply(List<Received<CommentModerated>> batch) {
    Map<String, Placement> placements = comments.placements(commentsOf(batch));
    Map<String, Map<String, Long>> counted = discussions.counted(articlesOf(batch));
    Counting counting = new Counting(counted);
    List<Step> steps = counting.apply(batch, placements, clock.instant());
    List<Step> inForce = steps.stream().filter(Step::isInForce).toList();
    Set<String> stale = staleAfter(inForce);

    discussions.count(counting.deltas(), counted);
    comments.place(steps.stream().filter(Step::isNews).toList(), stale.isEmpty());
    discussions.touch(stale);
    events.send(announcements(inForce));
    measure(inForce, clock.instant());
  }

  private static Set<String> commentsOf(List<Received<CommentModerated>> batch) {
    return batch.stream().map(one -> one.event().commentId()).collect(Collectors.toSet());
  }

  private static Set<String> articlesOf(List<Received<CommentModerated>> batch) {
    return batch.stream().map(one -> one.event().comment().articleId()).collect(Collectors.toSet());
  }

  /** The articles whose lists of comments may have changed. */
  private static Set<String> staleAfter(List<Step> inForce) {
    return inForce.stream()
        .filter(step -> step.after().everVisible())
        .map(Step::articleId)
        .collect(Collectors.toSet());
  }

  private List<OutgoingEvent> announcements(List<Step> inForce) {
    List<OutgoingEvent> announcements = new ArrayList<>();
    for (Step step : inForce) {
      CommentPublished.State state = step.after().announcement();
      if (state != null) {
        announcements.add(announcement(step, state));
      }
    }
    return announcements;
  }

  private OutgoingEvent announcement(Step step, CommentPublished.State state) {
    CommentModerated moderated = step.moderated();
    CommentPublished published =
        new CommentPublished(
            moderated.commentId(),
            step.articleId(),
            state,
            step.after().sequence(),
            moderated.comment().locale(),
            Objects.requireNonNull(step.after().changedAt()));
    return events.create(
        CommentPublished.TYPE,
        published.eventId(),
        published.commentId(),
        published.occurredAt(),
        published,
        step.newest().traceparent());
  }

  private void measure(List<Step> inForce, Instant now) {
    inForce.stream().filter(Step::turns).forEach(step -> measure(step, now));
  }

  private void measure(Step step, Instant now) {
    boolean attached = step.after().visible();
    if (attached) {
      delay.record(Duration.between(step.moderated().comment().submittedAt(), now));
    }
    meters
        .counter("newsroom.discussion.changes", "to", attached ? "attached" : "detached")
        .increment();
  }
}
