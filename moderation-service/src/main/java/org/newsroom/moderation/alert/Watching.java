package org.newsroom.moderation.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  private final Queue queue;
  private final Alerts alerts;
  private final Watch watch;
  private final AlertProperties settings;
  private final JsonMapper json;

  Watching(Queue queue, Alerts alerts, Watch watch, AlertProperties settings, JsonMapper json) {
    this.queue = queue;
    this.alerts = alerts;
    this.watch = watch;
    this.settings = settings;
    this.json = json;
  }

  void look(Instant now) {
    accusations(now);
    // Whatever is put off is late by an editor's will.
    for (Line line : EnumSet.complementOf(EnumSet.of(Line.SNOOZED))) {
      String name = line.name().toLowerCase(Locale.ROOT);
      long count = queue.depth(line);
      Optional<Instant> oldest = queue.oldest(line);
      Waiting waiting =
          new Waiting(
              name, count, count < Queue.MOST_COUNTED ? null : false, oldest.orElse(null), null);
      Duration age = Duration.between(oldest.orElse(now), now);
      String late = "In the queue %s something has waited for %s.".formatted(name, words(age));
      raise(age.compareTo(settings.lateAfter()) > 0, "late", waiting, late, now);
      String many = "In the queue %s %d comments wait.".formatted(name, count);
      raise(count >= settings.many(), "long", waiting, many, now);
    }
  }

  private void accusations(Instant now) {
    Queue.Filter filter = Queue.Filter.all(Line.LEGAL);
    List<Case> part = queue.waiting(filter, null, PART);
    for (int parts = 1; !part.isEmpty(); parts++) {
      tellOf(part.stream().map(Case::commentId).toList(), now);
      boolean last = part.size() < PART || parts == MOST_PARTS;
      Cursor end = Queue.placeOf(part.get(part.size() - 1));
      part = last ? List.of() : queue.waiting(filter, end, PART);
    }
  }

  private void tellOf(List<String> accusations, Instant now) {
    Set<String> told = alerts.toldOf(accusations);
    List<String> untold = accusations.stream().filter(id -> !told.contains(id)).toList();
    if (!untold.isEmpty()) {
      String text = "Accusations of persons wait for an editor: %d.".formatted(untold.size());
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
