package org.newsroom.moderation.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.newsroom.moderation.live.QueueNumbers;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.moderation.ruling.store.Claims;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/reviews/summary")
@Tag(name = "Reviews")
class SummaryController {

  private final Summaries summaries;
  private final Claims claims;
  private final Clock clock;

  SummaryController(Summaries summaries, Claims claims, Clock clock) {
    this.summaries = summaries;
    this.claims = claims;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      operationId = "summarizeReviews",
      summary = "How much waits in each queue",
      description =
          "Counted up to 10,000, beyond which exact is false. overdue is how many have waited longer"
              + " than the queue's target.")
  Summary summary(Editor editor) {
    return new Summary(summaries.queues(), claims.of(editor.name(), clock.instant()).size());
  }

  /**
   * The queues in their order.
   *
   * @param mine how many you have claimed
   */
  record Summary(List<QueueNumbers.Waiting> queues, int mine) {}
}
