package org.newsroom.moderation.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.rules.Verdict;
import org.newsroom.moderation.ruling.Acts;
import org.newsroom.moderation.ruling.Case;
import org.newsroom.moderation.ruling.Handling;
import org.newsroom.moderation.ruling.Order;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** All that an editor may do with a case short of a decision. */
@RestController
@RequestMapping("/v1/reviews/{commentId}")
@Tag(name = "Reviews")
@ApiResponse(
    responseCode = "200",
    description = "The review.",
    content = @Content(schema = @Schema(implementation = ReviewView.class)))
@ApiResponse(responseCode = "404", description = "No such review.")
@ApiResponse(responseCode = "409", description = "It is decided, or was taken back.")
@ApiResponse(responseCode = "412", description = "The review has changed.")
@ApiResponse(responseCode = "423", description = "Somebody else has it in hand.")
@ApiResponse(responseCode = "428", description = "If-Match is missing.")
@Sends("ETag")
class HandlingController {

  private static final Duration LONGEST = Duration.ofDays(31);

  private final Deciding deciding;
  private final ReviewAnswers answers;
  private final Clock clock;

  HandlingController(Deciding deciding, ReviewAnswers answers, Clock clock) {
    this.deciding = deciding;
    this.answers = answers;
    this.clock = clock;
  }

  @Schema(name = "EscalationRequest")
  record Escalation(@NotNull Handling.Desk to, @Nullable @Size(max = 1000) String note) {}

  @Schema(name = "SnoozeRequest")
  record Snooze(@NotNull Instant until, @Nullable @Size(max = 1000) String note) {}

  @Schema(name = "ReviewNote")
  record Note(@NotBlank @Size(max = 1000) String text) {}

  @PostMapping("/escalation")
  @Operation(
      operationId = "escalateReview",
      summary = "Pass it on",
      description =
          "To SENIOR: it stays in its queue, and only SENIOR and ADMIN may decide it. To LEGAL: it"
              + " goes into the queue legal. Needs If-Match.")
  ResponseEntity<?> escalate(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ReviewController.ID_FORM)
          String commentId,
      @RequestHeader(name = "If-Match", required = false) @Nullable String etag,
      @Valid @RequestBody Escalation request,
      Editor editor) {
    return withEtag(
        etag,
        seen ->
            deciding.act(
                commentId,
                (subject, now) ->
                    Acts.escalated(
                        subject, order(subject, editor, request.note(), seen), request.to(), now)));
  }

  @DeleteMapping("/escalation")
  @Operation(
      operationId = "keepReview",
      summary = "Take back that it was passed on",
      description = "It waits where it did before, for everybody.")
  ResponseEntity<?> keepHere(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ReviewController.ID_FORM)
          String commentId) {
    return answers.of(deciding.act(commentId, (subject, now) -> Acts.keptHere(subject)));
  }

  @PostMapping("/snooze")
  @Operation(
      operationId = "snoozeReview",
      summary = "Put it off",
      description = "It waits in the queue snoozed until then, at most 31 days. Needs If-Match.")
  ResponseEntity<?> snooze(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ReviewController.ID_FORM)
          String commentId,
      @RequestHeader(name = "If-Match", required = false) @Nullable String etag,
      @Valid @RequestBody Snooze request,
      Editor editor) {
    Instant now = clock.instant();
    if (!request.until().isAfter(now) || request.until().isAfter(now.plus(LONGEST))) {
      return ReviewProblems.invalid(
          new FieldFault("until", "must be a time within the next 31 days"));
    }
    return withEtag(
        etag,
        seen ->
            deciding.act(
                commentId,
                (subject, at) ->
                    Acts.snoozed(
                        subject,
                        order(subject, editor, request.note(), seen),
                        request.until(),
                        at)));
  }

  @DeleteMapping("/snooze")
  @Operation(
      operationId = "wakeReview",
      summary = "Take it back at once",
      description = "It waits where it did before.")
  ResponseEntity<?> wake(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ReviewController.ID_FORM)
          String commentId) {
    return answers.of(deciding.act(commentId, (subject, now) -> Acts.woken(subject)));
  }

  @PostMapping("/notes")
  @Operation(
      operationId = "noteReview",
      summary = "Leave a note for colleagues",
      description = "Readers never see it.")
  ResponseEntity<?> note(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ReviewController.ID_FORM)
          String commentId,
      @Valid @RequestBody Note request,
      Editor editor) {
    return answers.of(
        deciding.act(
            commentId,
            (subject, now) ->
                Acts.noted(
                    subject, order(subject, editor, request.text(), subject.revision()), now)));
  }

  private ResponseEntity<?> withEtag(@Nullable String etag, Function<Long, Deciding.Result> act) {
    return etag == null
        ? ReviewProblems.etagRequired()
        : answers.of(act.apply(Etags.revision(etag)));
  }

  /** An order that leaves the verdict as it is. */
  private static Order order(Case subject, Editor editor, @Nullable String note, long seen) {
    Verdict inForce = subject.ruling().verdict();
    return new Order(editor, Order.Terms.of(inForce, null, note), seen, false);
  }
}
