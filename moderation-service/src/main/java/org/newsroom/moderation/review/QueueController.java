package org.newsroom.moderation.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.moderation.ruling.store.Claims;
import org.newsroom.moderation.ruling.store.Queue;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.page.Page;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/reviews")
@Tag(name = "Reviews")
class QueueController {

  private static final int LARGEST_HAND = 10;

  private final QueueParts parts;
  private final Reading reading;
  private final Decided decided;
  private final Dealing dealing;
  private final Claims claims;
  private final ReviewAnswers answers;
  private final Clock clock;

  QueueController(
      QueueParts parts,
      Reading reading,
      Decided decided,
      Dealing dealing,
      Claims claims,
      ReviewAnswers answers,
      Clock clock) {
    this.parts = parts;
    this.reading = reading;
    this.decided = decided;
    this.dealing = dealing;
    this.claims = claims;
    this.answers = answers;
    this.clock = clock;
  }

  @GetMapping(params = "state!=DECIDED")
  @Operation(
      operationId = "listReviews",
      summary = "What waits for an editor, oldest first",
      description =
          "A comment waits in one of the queues at most. In pending it is held, as a SUBMISSION or"
              + " as a CORRECTION, or there is a PROPOSAL of the rules that contradicts an editor's"
              + " decision: waitsFor says which. In legal is what may defame somebody, which two"
              + " editors have to approve; in degraded, what the rules could not judge wholly; in"
              + " reported, what readers reported, first whatever one of them calls ILLEGAL; in"
              + " appeals, what authors appealed; in sample, what the rules decided, for a second"
              + " reading that is not told how; in snoozed, what was put off. mine is what you have"
              + " claimed, any the most urgent of all queues but snoozed. What is decided is asked"
              + " for with state=DECIDED.")
  Page<ReviewView> waiting(
      @ParameterObject @Valid @ModelAttribute QueueQuery query, Editor editor) {
    Page<Case> page = page(query, editor);
    return new Page<>(
        query.isGrouped() ? answers.grouped(page.items()) : answers.listed(page.items()),
        page.next());
  }

  @GetMapping(params = "state=DECIDED")
  @Operation(
      operationId = "listReviews",
      summary = "What is decided, latest first",
      description =
          "By editors, or with by=RULES by the rules alone: what they rejected, or with"
              + " verdict=APPROVED what they let through. Any of it can be decided anew. A page may"
              + " have fewer items than were asked for, and yet say where to go on.")
  Page<ReviewView> decided(@ParameterObject @Valid @ModelAttribute DecidedQuery query) {
    Page<Case> page = decided.page(query);
    return new Page<>(answers.listed(page.items()), page.next());
  }

  private Page<Case> page(QueueQuery query, Editor editor) {
    if (query.name().equals(QueueQuery.MINE)) {
      return new Page<>(claims.of(editor.name(), clock.instant()), null);
    }
    List<Queue.Filter> filters = parts.of(query);
    return filters.size() == 1
        ? reading.page(filters.get(0), query)
        : reading.mostUrgent(filters, query);
  }

  @PostMapping("/next")
  @Sends(value = "ETag", on = "200", always = false)
  @ApiResponse(
      responseCode = "200",
      description = "What was dealt.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  @ApiResponse(responseCode = "204", description = "Nothing waits.")
  @Operation(
      operationId = "claimNextReview",
      summary = "Take the next from a queue",
      description =
          "Claims the first that nobody has in hand, or the most urgent of any queue. With count, as"
              + " many; the answer is then a list, which may be empty. Without it, 204 when there is"
              + " none. Whatever was escalated to SENIOR is dealt to nobody else.")
  ResponseEntity<?> next(
      @ParameterObject @Valid @ModelAttribute QueueQuery query,
      @RequestParam(required = false) @Nullable @Min(1) @Max(LARGEST_HAND) Integer count,
      Editor editor) {
    if (count == null) {
      return dealing.deal(parts.of(query), editor, 1).stream()
          .findFirst()
          .<ResponseEntity<?>>map(answers::found)
          .orElseGet(() -> ResponseEntity.noContent().build());
    }
    return ResponseEntity.ok(
        new Page<>(answers.dealt(dealing.deal(parts.of(query), editor, count)), null));
  }
}
