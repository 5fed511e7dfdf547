package org.newsroom.moderation.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.newsroom.moderation.live.QueueNumbers;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.store.Queue;
import org.newsroom.platform.page.Cursor;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks at the queues and makes alerts of what editors should know: an accusation that waits, once
 * for each comment; a queue that is late, or long, once each time that it becomes so.
 */
@Component
class Watching {

  private static final int PART = 100;
  private static final int MOST_PARTS = 10;
  private static final String LEGAL = "legal";
  private static final String SNOOZED = "snoozed";

  private final Queue queue;
  private final QueueNumbers queues;
  private final Alerts alerts;
  private final Watch watch;
  private final AlertProperties settings;
  private final JsonMapper json;

  Watching(
      Queue queue,
      QueueNumbers queues,
      Alerts alerts,
      Watch watch,
      AlertProperties settings,
      JsonMapper json) {
    this.queue = queue;
    this.queues = queues;
    this.alerts = alerts;
    this.watch = watch;
    this.settings = settings;
    this.json = json;
  }

  void look(Instant now) {
    accusations(now);
    for (QueueNumbers.Waiting waiting : queues.queues()) {
      if (!waiting.queue().equals(SNOOZED)) {
        look(waiting, now);
      }
    }
  }

  private void look(QueueNumbers.Waiting queue, Instant now) {
    Waiting waiting =
        new Waiting(
            queue.queue(), queue.count(), queue.exact() ? null : false, queue.oldest(), null);
    Duration age = Duration.between(Objects.requireNonNullElse(queue.oldest(), now), now);
    String late =
        "In the queue %s something has waited for %s.".formatted(queue.queue(), words(age));
    raise(queue.overdue() > 0, "late", waiting, late, now);
    String many = "In the queue %s %d comments wait.".formatted(queue.queue(), queue.count());
    raise(queue.count() >= settings.many(), "long", waiting, many, now);
  }

  private void accusations(Instant now) {
    Queue.Filter all = Queue.Filter.all(Line.LEGAL);
    List<Case> part = queue.waiting(all, null, PART);
    for (int parts = 1; !part.isEmpty(); parts++) {
      tellOf(part.stream().map(Case::commentId).toList(), now);
      boolean last = part.size() < PART || parts == MOST_PARTS;
      Cursor end = Queue.placeOf(part.get(part.size() - 1));
      part = last ? List.of() : queue.waiting(all, end, PART);
    }
  }

  private void tellOf(List<String> accusations, Instant now) {
    Set<String> told = alerts.toldOf(accusations);
    List<String> untold = accusations.stream().filter(id -> !told.contains(id)).toList();
    if (!untold.isEmpty()) {
      String text = "Comments wait for the legal desk: %d.".formatted(untold.size());
      Waiting found = new Waiting(LEGAL, untold.size(), null, null, untold);
      add("legal-" + untold.get(0), "reviews.legal", found, text, now);
    }
  }

  /** First the alert, then what was seen: whoever dies between the two makes the same again. */
  private void raise(boolean isSo, String kind, Waiting waiting, String text, Instant now) {
    Watch.Seen before = watch.of(kind + "-" + waiting.queue());
    if (isSo != before.raised()) {
      Watch.Seen seen = before.now(isSo);
      if (isSo) {
        add(seen.id() + "-" + seen.times(), "reviews." + kind, waiting, text, now);
      }
      watch.save(seen);
    }
  }

  private void add(String id, String type, Waiting waiting, String text, Instant now) {
    String body = json.writeValueAsString(new Waiting.Body(type, now, waiting));
    List<String> cases = Stream.ofNullable(waiting.commentIds()).flatMap(List::stream).toList();
    Instant next = settings.isWebhookOn() ? now : null;
    alerts.add(new Alert(id, now, text, body, cases, next, 0, !settings.isMailOn()));
  }

  private static String words(Duration age) {
    return age.toHours() > 0
        ? "%d h %d min".formatted(age.toHours(), age.toMinutesPart())
        : "%d min".formatted(age.toMinutes());
  }
}
