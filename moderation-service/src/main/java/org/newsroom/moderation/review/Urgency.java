package org.newsroom.moderation.review;

import java.time.Instant;
import java.util.Objects;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Line;
import org.springframework.stereotype.Component;

/** Tells by when each case should be decided. */
@Component
class Urgency {

  private final ReviewProperties settings;

  Urgency(ReviewProperties settings) {
    this.settings = settings;
  }

  /** The time by which a case that waits should be decided; reports of illegal content at once. */
  Instant dueAt(Case waiting) {
    Line line = Objects.requireNonNull(waiting.line());
    if (line == Line.SNOOZED) {
      return Objects.requireNonNull(waiting.aftermath().handling().snooze()).until();
    }
    return line == Line.REPORTED && waiting.aftermath().reports().areOfIllegality()
        ? waiting.since()
        : waiting.since().plus(settings.target(line));
  }
}
