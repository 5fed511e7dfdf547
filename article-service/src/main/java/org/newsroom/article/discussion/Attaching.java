package org.newsroom.article.discussion;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.newsroom.article.discussion.edition.Occurrence;
import org.newsroom.article.discussion.edition.Step;
import org.newsroom.platform.event.Events;
import org.newsroom.platform.event.Received;
import org.springframework.stereotype.Service;

/**
 * Attaches approved comments to their articles and detaches others, a batch at a time: first the
 * pages, then the events that say so. Each step may be repeated.
 */
@Service
class Attaching {

  private final Editing editing;
  private final Erasures erasures;
  private final Events events;
  private final Announcements announcements;
  private final Clock clock;
  private final MeterRegistry meters;
  private final Timer delay;

  Attaching(
      Editing editing,
      Erasures erasures,
      Events events,
      Announcements announcements,
      Clock clock,
      MeterRegistry meters) {
    this.editing = editing;
    this.erasures = erasures;
    this.events = events;
    this.announcements = announcements;
    this.clock = clock;
    this.meters = meters;
    this.delay =
        Timer.builder("newsroom.publication.delay")
            .description("From submission until readers see the comment")
            .register(meters);
  }

  /** Applies what has happened; what is late or repeated changes nothing that is stored. */
  <E extends Occurrence> void apply(List<Received<E>> batch) {
    List<Step> steps = editing.apply(batch);
    erasures.strip(batch.stream().map(one -> one.event().commentId()).toList());

    List<Step> inForce = steps.stream().filter(Step::isInForce).toList();
    events.send(announcements.of(inForce));
    measure(inForce, clock.instant());
  }

  private void measure(List<Step> inForce, Instant now) {
    inForce.stream().filter(Step::turns).forEach(step -> measure(step, now));
  }

  private void measure(Step step, Instant now) {
    boolean attached = step.after().visible();
    if (attached) {
      delay.record(Duration.between(step.occurrence().submittedAt(), now));
    }
    meters
        .counter("newsroom.discussion.changes", "to", attached ? "attached" : "detached")
        .increment();
  }
}
