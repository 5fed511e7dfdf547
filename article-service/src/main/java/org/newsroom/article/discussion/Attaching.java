package org.newsroom.article.discussion;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
 * Attaches approved comments to their articles and detaches others, a batch of verdicts at a time:
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

  void apply(List<Received<CommentModerated>> batch) {
    Instant now = clock.instant();
    Map<String, Received<CommentModerated>> newest = newestOf(batch);
    Map<String, Placement> before = comments.placements(newest.keySet());
    Map<String, Placement> after = new HashMap<>(before);
    Map<String, Map<String, Long>> counted = discussions.counted(articlesOf(newest.values()));
    Counting counting = new Counting(counted);
    counting.apply(batch, after, now);

    discussions.count(counting.deltas(), counted);
    List<Received<CommentModerated>> inForce =
        newest.values().stream()
            .filter(
                received ->
                    received.event().sequence() == placement(after, received.event()).sequence())
            .toList();
    Set<String> stale =
        articlesOf(
            inForce.stream()
                .filter(received -> placement(after, received.event()).everVisible())
                .toList());
    comments.place(changes(newest, before, after), stale.isEmpty());
    discussions.touch(stale);
    events.send(announcements(inForce, after));
    measure(inForce, before, after, clock.instant());
  }

  private static Map<String, Received<CommentModerated>> newestOf(
      List<Received<CommentModerated>> batch) {
    Map<String, Received<CommentModerated>> newest = new LinkedHashMap<>();
    for (Received<CommentModerated> received : batch) {
      newest.merge(
          received.event().commentId(),
          received,
          (a, b) -> b.event().sequence() > a.event().sequence() ? b : a);
    }
    return newest;
  }

  private static Set<String> articlesOf(Iterable<Received<CommentModerated>> received) {
    Set<String> ids = new LinkedHashSet<>();
    received.forEach(one -> ids.add(one.event().comment().articleId()));
    return ids;
  }

  private static Map<CommentModerated, Placement> changes(
      Map<String, Received<CommentModerated>> newest,
      Map<String, Placement> before,
      Map<String, Placement> after) {
    return newest.values().stream()
        .map(Received::event)
        .filter(moderated -> moderated.sequence() > placement(before, moderated).sequence())
        .collect(
            Collectors.toMap(moderated -> moderated, moderated -> placement(after, moderated)));
  }

  private static Placement placement(
      Map<String, Placement> placements, CommentModerated moderated) {
    return placements.getOrDefault(moderated.commentId(), Placement.NONE);
  }

  private List<OutgoingEvent> announcements(
      List<Received<CommentModerated>> inForce, Map<String, Placement> after) {
    List<OutgoingEvent> announcements = new ArrayList<>();
    for (Received<CommentModerated> received : inForce) {
      CommentModerated moderated = received.event();
      Placement placement = placement(after, moderated);
      CommentPublished.State state = placement.announcement();
      if (state != null) {
        announcements.add(announcement(received, placement, state));
      }
    }
    return announcements;
  }

  private OutgoingEvent announcement(
      Received<CommentModerated> received, Placement placement, CommentPublished.State state) {
    CommentModerated moderated = received.event();
    CommentPublished published =
        new CommentPublished(
            moderated.commentId(),
            moderated.comment().articleId(),
            state,
            placement.sequence(),
            moderated.comment().locale(),
            Objects.requireNonNull(placement.changedAt()));
    return events.create(
        CommentPublished.TYPE,
        published.eventId(),
        published.commentId(),
        published.occurredAt(),
        published,
        received.traceparent());
  }

  private void measure(
      List<Received<CommentModerated>> inForce,
      Map<String, Placement> before,
      Map<String, Placement> after,
      Instant now) {
    for (Received<CommentModerated> received : inForce) {
      CommentModerated moderated = received.event();
      boolean was = placement(before, moderated).visible();
      boolean is = placement(after, moderated).visible();
      if (is && !was) {
        delay.record(Duration.between(moderated.comment().submittedAt(), now));
      }
      if (is != was) {
        meters
            .counter("newsroom.discussion.changes", "to", is ? "attached" : "detached")
            .increment();
      }
    }
  }
}
