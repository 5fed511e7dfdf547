package org.newsroom.moderation.review;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsroom.moderation.judging.Reassessing;
import org.newsroom.moderation.ruling.Change;
import org.newsroom.moderation.ruling.Order.Editor;
import org.newsroom.moderation.ruling.store.Cases;
import org.newsroom.platform.description.Sends;
import org.newsroom.platform.id.Ids;
import org.newsroom.platform.web.Problems.FieldFault;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/v1/reviews/{commentId}")
@Tag(name = "Reviews")
class ReviewController {

  static final String ID_FORM = "must be a comment's id";

  private final Cases cases;
  private final Deciding deciding;
  private final Reassessing reassessing;
  private final ReviewAnswers answers;

  ReviewController(Cases cases, Deciding deciding, Reassessing reassessing, ReviewAnswers answers) {
    this.cases = cases;
    this.deciding = deciding;
    this.reassessing = reassessing;
    this.answers = answers;
  }

  @GetMapping
  @Sends(value = "ETag", conditional = true)
  @ApiResponse(
      responseCode = "200",
      description = "The review.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  @ApiResponse(responseCode = "404", description = "No such review.")
  @Operation(
      operationId = "getReview",
      summary = "One comment's case",
      description = "Any comment that was judged has one. Its ETag is what a decision names.")
  ResponseEntity<?> one(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ID_FORM) String commentId) {
    return cases
        .find(commentId)
        .<ResponseEntity<?>>map(answers::found)
        .orElseGet(ReviewProblems::unknown);
  }

  @PostMapping("/decision")
  @Sends("ETag")
  @ApiResponse(
      responseCode = "200",
      description = "Decided.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  @ApiResponse(responseCode = "404", description = "No such review.")
  @ApiResponse(responseCode = "409", description = "It is decided already, or cannot be so.")
  @ApiResponse(responseCode = "412", description = "The review has changed.")
  @ApiResponse(responseCode = "423", description = "Somebody else has it in hand.")
  @ApiResponse(responseCode = "428", description = "If-Match is missing.")
  @Operation(
      operationId = "decideReview",
      summary = "Decide",
      description =
          "Needs If-Match with the ETag of the review. A decision that was made is changed, or"
              + " undone with the verdict HELD, by naming its current ETag and revise: true: then all"
              + " is as it was before, unless something came meanwhile. Where a proposal of the rules"
              + " waits, the decision settles it and needs no revise. In the queue legal, the first"
              + " editor's APPROVED leaves the comment there with needs: 1, until a second approves."
              + " With the verdict APPROVED, strike names words that are not to be published, by"
              + " UTF-16 offsets into the text of the review: the comment is published with […] in"
              + " their place, marked as edited by the newsroom. A second editor who approves without"
              + " strike agrees to the first one's; with other words it is that editor's own first"
              + " approval. An approval that was sent with strike changes the ETag."
              + " The same decision by the same editor again is answered as the first time.")
  ResponseEntity<?> decide(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ID_FORM) String commentId,
      @RequestHeader(name = "If-Match", required = false) @Nullable String etag,
      @Valid @RequestBody DecisionRequest request,
      Editor editor) {
    if (etag == null) {
      return ReviewProblems.etagRequired();
    }
    FieldFault fault = request.fault();
    return fault == null
        ? answer(deciding.decide(commentId, request.order(editor, etag)), request)
        : ReviewProblems.invalid(fault);
  }

  private ResponseEntity<?> answer(Deciding.Result result, DecisionRequest request) {
    return result instanceof Deciding.Refused refused
            && refused.why() == Change.Refusal.NOTHING_LEFT
        ? ReviewProblems.invalid(request.faults(refused.subject().inForce().comment().text()))
        : answers.of(result);
  }

  @PostMapping("/assessment")
  @Sends("ETag")
  @ApiResponse(
      responseCode = "200",
      description = "The review.",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  @ApiResponse(responseCode = "404", description = "No such review.")
  @Operation(
      operationId = "assessReview",
      summary = "Have the rules judge it again",
      description =
          "The rules that are in force now judge the comment under its article as it is now."
              + " Whether it is a copy of other comments is not judged: what was sent at the time is"
              + " not kept. Over a ruling of the rules the new one comes into force and is"
              + " announced. Over an editor's decision that it contradicts it is a proposal: the"
              + " decision stays in force, and the comment waits for an editor. When the rules say"
              + " nothing new, nothing changes.")
  ResponseEntity<?> assess(
      @PathVariable @Pattern(regexp = Ids.UUID, message = ID_FORM) String commentId) {
    return reassessing
        .reassess(commentId)
        .<ResponseEntity<?>>map(answers::found)
        .orElseGet(ReviewProblems::unknown);
  }
}
