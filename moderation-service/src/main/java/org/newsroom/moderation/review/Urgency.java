package org.newsroom.moderation.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Claim;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.moderation.ruling.store.Claims;
import org.newsroom.moderation.ruling.store.Queue;
import org.springframework.stereotype.Component;

/** Tells by when each case should be decided, and deals the most urgent. */
@Component
class Urgency {

  private final Queue queue;
  private final Claims claims;
  private final ReviewProperties settings;

  Urgency(Queue queue, Claims claims, ReviewProperties settings) {
    this.queue = queue;
    this.claims = claims;
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

  /** Claims the most urgent of several queues that nobody has in hand. */
  Optional<Case> claimNext(List<Queue.Filter> filters, Editor editor, Claim claim, Instant now) {
    List<Queue.Filter> byUrgency =
        filters.size() == 1
            ? filters
            : filters.stream()
                .filter(filter -> queue.first(filter).isPresent())
                .sorted(
                    Comparator.comparing(
                        filter -> queue.first(filter).map(this::dueAt).orElse(now)))
                .toList();
    for (Queue.Filter filter : byUrgency) {
      Optional<Case> dealt = claims.next(filter, editor, claim, now);
      if (dealt.isPresent()) {
        return dealt;
      }
    }
    return Optional.empty();
  }
}
