package org.newsroom.moderation.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.newsroom.moderation.live.QueueNumbers;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Line;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.moderation.ruling.store.Claims;
import org.newsroom.moderation.ruling.store.Queue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/reviews/summary")
@Tag(name = "Reviews")
class SummaryController implements QueueNumbers {

  private final Queue queue;
  private final Claims claims;
  private final ReviewProperties settings;
  private final Clock clock;

  SummaryController(Queue queue, Claims claims, ReviewProperties settings, Clock clock) {
    this.queue = queue;
    this.claims = claims;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "How much waits in each queue",
      description =
          "Counted up to 10,000, beyond which exact is false. overdue is how many have waited longer"
              + " than the queue's target.")
  Summary summary(Editor editor) {
    return new Summary(queues(), claims.of(editor.name(), clock.instant()).size());
  }

  @Override
  public List<Waiting> queues() {
    Instant now = clock.instant();
    return Stream.of(Line.values()).map(line -> waiting(line, now)).toList();
  }

  private Waiting waiting(Line line, Instant now) {
    long count = queue.depth(line);
    Duration target = settings.target(line);
    Instant oldest =
        count == 0 ? null : queue.first(Queue.Filter.all(line)).map(Case::since).orElse(null);
    return new Waiting(
        line.name().toLowerCase(Locale.ROOT),
        count,
        count < Queue.MOST_COUNTED,
        oldest,
        target,
        count == 0 ? 0 : queue.depth(line, now.minus(target)));
  }

  /**
   * The queues in their order.
   *
   * @param mine how many you have claimed
   */
  record Summary(List<Waiting> queues, int mine) {}
}
